import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StrictBool,
    StringConstraints,
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


class PageQuery(Schema):
    """Which part of a list is wanted."""

    skip: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    limit: Annotated[int, Field(ge=1, le=100)] = 100


class ItemCreate(Schema):
    """What a new item is made of."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "Desk lamp",
                    "description": "Warm light, adjustable arm",
                    "price": "24.90",
                    "on_sale": True,
                }
            ]
        }
    )

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
    description: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] | None = (
        None
    )
    price: Annotated[
        DecimalText, Field(max_digits=12, decimal_places=2, gt=Decimal("0")), decimal_schema(12, 2)
    ]
    on_sale: StrictBool = False


class ItemPatch(Schema):
    """What changes about one item: only the fields that are sent."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)] = (
        UNSET
    )
    description: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] | None = (
        UNSET
    )
    price: Annotated[
        DecimalText, Field(max_digits=12, decimal_places=2, gt=Decimal("0")), decimal_schema(12, 2)
    ] = UNSET
    on_sale: StrictBool = UNSET

    def changes(self) -> dict[str, Any]:
        return self.model_dump(include=self.model_fields_set)


class ItemRead(BaseModel):
    """What the service shows of one item."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str
    description: str | None
    price: Annotated[Decimal, decimal_writer(2), decimal_schema(12, 2)]
    on_sale: bool

    created_at: dt.datetime
    updated_at: dt.datetime


class ItemQuery(PageQuery):
    """Which items are wanted, and in which order."""

    name: Annotated[str, Field(max_length=100)] | None = None
    name_contains: Annotated[str, Field(max_length=100)] | None = None
    price_gte: (
        Annotated[DecimalText, Field(max_digits=12, decimal_places=2), decimal_schema(12, 2)] | None
    ) = None
    price_lte: (
        Annotated[DecimalText, Field(max_digits=12, decimal_places=2), decimal_schema(12, 2)] | None
    ) = None
    on_sale: bool | None = None
    sort: Annotated[
        str,
        Field(
            pattern=r"^-?(id|created_at|updated_at|name|price)(,-?(id|created_at|updated_at|name|price))*$",
            max_length=500,
        ),
    ] = "created_at,id"
