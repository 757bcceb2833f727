from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

UNSET: Any = Field(default_factory=lambda: None)
"""Default of a field that may be left out, but not be null."""


class Schema(BaseModel):
    """What clients send: nothing unknown, and no text that PostgreSQL cannot store."""

    model_config = ConfigDict(extra="forbid")

    @field_validator("*")
    @classmethod
    def refuse_nul(cls, value: Any) -> Any:
        texts = value if isinstance(value, list) else [value]
        if any(isinstance(text, str) and "\0" in text for text in texts):
            raise PydanticCustomError("nul_character", "Text should not contain NUL characters")
        return value
