"""The one base of every value that travels between rooms, and the languages that we speak."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")


class Value(BaseModel):
    """An immutable value that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")
