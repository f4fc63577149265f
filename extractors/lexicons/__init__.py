"""Words as data: labels, phrases and names that a lawyer or a reader can change."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def load_lexicon(name: str) -> dict[str, Any]:
    """The lexicon *name* as it stands in its YAML file; raises FileNotFoundError for an unknown one."""
    text = files("extractors.lexicons").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    content = yaml.safe_load(text)
    if not isinstance(content, dict):
        raise TypeError(f"lexicon {name} is not a mapping")
    return content


def reason(key: str, language: str = "nl") -> str:
    """Why a field was left out, in words; raises KeyError for an unknown *key*."""
    return str(load_lexicon("reasons")[key][language])
