from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, Field

from src.schemas.base import Schema


class PageQuery(Schema):
    """Which part of a list is wanted."""

    page: Annotated[int, Field(ge=1, le=100_000)] = 1
    size: Annotated[int, Field(ge=1, le=100)] = 20


ShownT = TypeVar("ShownT")


class Page(BaseModel, Generic[ShownT]):
    """A part of a list, and how many there are in all."""

    items: list[ShownT]
    total: int
