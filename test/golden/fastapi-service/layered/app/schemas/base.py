import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    WithJsonSchema,
    field_validator,
)
from pydantic_core import PydanticCustomError, PydanticKnownError


def decimal_from_text(value: object) -> Decimal:
    """Refuse numbers, which lose digits on their way through a client, and exponents; `-0` is zero."""
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value):
        return Decimal(value) or Decimal(0)
    raise PydanticCustomError("decimal_text", 'Input should be a decimal in quotes, like "12.50"')


def decimal_writer(scale: int) -> PlainSerializer:
    """Write all digits after the point, however the value was sent."""
    return PlainSerializer(lambda value: f"{value:.{scale}f}", return_type=str, when_used="json")


def decimal_schema(precision: int, scale: int) -> WithJsonSchema:
    """Describe a decimal in a pattern that every regular expression engine reads."""
    whole = max(precision - scale, 1)
    fraction = rf"(\.[0-9]{{1,{scale}}})?" if scale else ""
    pattern = rf"^-?[0-9]{{1,{whole}}}{fraction}$"
    return WithJsonSchema({"type": "string", "format": "decimal", "pattern": pattern})


DecimalText = Annotated[Decimal, BeforeValidator(decimal_from_text)]


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
