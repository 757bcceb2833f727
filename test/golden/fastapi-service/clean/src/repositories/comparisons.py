from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import QueryableAttribute

Comparison = Callable[[QueryableAttribute[Any], Any], sa.ColumnElement[bool]]
Filters = Mapping[str, tuple[QueryableAttribute[Any], Comparison]]
Columns = Mapping[str, QueryableAttribute[Any]]


def contains(column: QueryableAttribute[Any], text: str) -> sa.ColumnElement[bool]:
    """Find text anywhere in a column, in upper or lower case."""
    return column.icontains(text, autoescape=True)
