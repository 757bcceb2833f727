from typing import Annotated

from pydantic import Field

from app.schemas.base import Schema


class PageQuery(Schema):
    """Which part of a list is wanted."""

    skip: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    limit: Annotated[int, Field(ge=1, le=100)] = 100
