from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, Field

from src.schemas.base import Schema


class PageQuery(Schema):
    """Which part of a list is wanted."""

    offset: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    limit: Annotated[int, Field(ge=1, le=100)] = 50


ShownT = TypeVar("ShownT")


class Page(BaseModel, Generic[ShownT]):
    """A part of a list, and how many there are in all."""

    items: list[ShownT]
    total: int
