"""What all tests share: the profiles of hypothesis, and the plugin where it is not installed."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, settings

#: The plugin is named as its entry point is, so that pytest registers it once in either case.
pytest_plugins = ["pytester", "checker.pytest_plugin"]

#: No test reads the words of whoever runs it: there is no such folder.
os.environ["XDG_CONFIG_HOME"] = os.environ["APPDATA"] = str(
    Path(__file__).resolve().with_name("no-configuration")
)

settings.register_profile("dev", max_examples=40, deadline=None)
settings.register_profile(
    "ci",
    max_examples=400,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
