from app.schemas.base import (
    UNSET,
    DecimalText,
    Schema,
    decimal_from_text,
    decimal_schema,
    decimal_writer,
)
from app.schemas.item import ItemCreate, ItemPatch, ItemQuery, ItemRead
from app.schemas.page import PageQuery

__all__ = [
    "UNSET",
    "DecimalText",
    "ItemCreate",
    "ItemPatch",
    "ItemQuery",
    "ItemRead",
    "PageQuery",
    "Schema",
    "decimal_from_text",
    "decimal_schema",
    "decimal_writer",
]
