from collections.abc import Iterable
from typing import Generic, TypeVar

from pydantic import BaseModel

from src.db.postgres.database import Base

RowT = TypeVar("RowT", bound=Base)
ShownT = TypeVar("ShownT", bound=BaseModel)


class BaseMapper(Generic[RowT, ShownT]):
    """Turns rows into what the service shows of them."""

    shown: type[ShownT]

    def to_shown(self, row: RowT) -> ShownT:
        return self.shown.model_validate(row)

    def to_page(self, rows: Iterable[RowT]) -> list[ShownT]:
        return [self.to_shown(row) for row in rows]
