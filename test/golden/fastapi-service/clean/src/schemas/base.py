import re
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError, PydanticKnownError

UNSET: Any = Field(default_factory=lambda: None)
"""Default of a field that may be left out, but not be null."""


def refuse_unstorable(text: str) -> str:
    """Refuse what PostgreSQL cannot store: NUL and half a surrogate pair."""
    if "\0" in text:
        raise PydanticCustomError("nul_character", "Text should not contain NUL characters")
    if re.search("[\ud800-\udfff]", text):
        raise PydanticKnownError("string_unicode")
    return text


class Schema(BaseModel):
    """What clients send: nothing unknown, and no text that PostgreSQL cannot store."""

    model_config = ConfigDict(extra="forbid")

    @field_validator("*")
    @classmethod
    def check_texts(cls, value: Any) -> Any:
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str):
                refuse_unstorable(each)
        return value
