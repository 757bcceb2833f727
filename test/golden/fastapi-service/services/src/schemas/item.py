import datetime as dt
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StringConstraints

from src.schemas.base import UNSET, DecimalText, Schema, decimal_schema, decimal_writer
from src.schemas.page import PageQuery


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


class ItemUpdate(Schema):
    """What replaces all that a client may change about one item."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
    description: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] | None = (
        None
    )
    price: Annotated[
        DecimalText, Field(max_digits=12, decimal_places=2, gt=Decimal("0")), decimal_schema(12, 2)
    ]
    on_sale: StrictBool = False

    def changes(self) -> dict[str, Any]:
        return self.model_dump()


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
