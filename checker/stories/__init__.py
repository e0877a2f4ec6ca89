"""Stories: which articles belong together, what is known of each, what was accepted.

``discovery`` goes from paths to stories, ``story_file`` reads story.yaml and accepted.yaml,
``articles`` reads the articles, ``accepting`` writes accepted findings, ``config`` reads the
configuration of a project, ``personal`` the words that a person holds to be right.
"""

from checker.stories.accepting import Entry, accept, acceptance_file
from checker.stories.articles import article_ids, read_articles
from checker.stories.config import Config, load_config
from checker.stories.discovery import StorySpec, find_stories
from checker.stories.personal import personal_words
from checker.stories.story_file import Acceptance, schema

__all__ = [
    "Acceptance",
    "Config",
    "Entry",
    "StorySpec",
    "accept",
    "acceptance_file",
    "article_ids",
    "find_stories",
    "load_config",
    "personal_words",
    "read_articles",
    "schema",
]
