import re
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError


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
