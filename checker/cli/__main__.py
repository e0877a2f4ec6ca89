"""``python -m checker.cli`` is ``factlint``."""

import sys

from checker.cli import main

sys.exit(main())
