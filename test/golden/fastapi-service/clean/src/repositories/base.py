from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from src.db.postgres.database import Base
from src.exceptions.schema.field_problem import FieldProblem
from src.exceptions.service.base import ConflictError, NotFoundError, ServiceError
from src.repositories.comparisons import Columns, Filters

ModelT = TypeVar("ModelT", bound=Base)


class BaseRepository(Generic[ModelT]):
    """Stores the rows of one table."""

    model: type[ModelT]
    not_found: ClassVar[type[NotFoundError]]
    filters: ClassVar[Filters] = {}
    sortable: ClassVar[Columns] = {}
    unique: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """Where clients find the members behind each unique index."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def get(self, key: UUID | int, *, for_update: bool = False) -> ModelT:
        lock = {"key_share": True} if for_update else None
        row = await self.session.get(self.model, key, with_for_update=lock)
        if row is None:
            raise self.not_found
        return row

    async def search(
        self, filters: Mapping[str, Any], sort: str, offset: int, limit: int
    ) -> tuple[Sequence[ModelT], int]:
        """Return one page of the matching rows, and how many match in all."""
        where = self.where(filters)
        count = sa.select(sa.func.count()).select_from(self.model).where(*where)
        rows = sa.select(self.model).where(*where).order_by(*self.order(sort))
        total = await self.session.scalar(count)
        page = await self.session.scalars(rows.offset(offset).limit(limit))
        return page.all(), total or 0

    def order(self, sort: str) -> list[sa.ColumnElement[Any]]:
        """Read `-price,name`; the id comes last, so that pages never overlap."""
        return [
            self.sortable[name[1:]].desc() if name.startswith("-") else self.sortable[name].asc()
            for name in dict.fromkeys([*sort.split(","), "id"])
        ]

    def where(self, filters: Mapping[str, Any]) -> list[sa.ColumnElement[bool]]:
        return [
            compare(column, filters[name])
            for name, (column, compare) in self.filters.items()
            if name in filters
        ]

    def new(self, values: Mapping[str, Any]) -> ModelT:
        return self.model(**values)

    def change(self, row: ModelT, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            setattr(row, name, value)

    async def add(self, row: ModelT) -> None:
        self.session.add(row)
        await self.flush()

    async def remove(self, row: ModelT) -> None:
        await self.session.delete(row)
        await self.session.flush()

    async def flush(self) -> None:
        """Send the changes to the database, which has the last word on what fits together."""
        try:
            await self.session.flush()
        except IntegrityError as error:
            await self.session.rollback()
            raise self.failure(error.orig) from error

    async def commit(self) -> None:
        await self.session.commit()

    def failure(self, cause: BaseException | None) -> ServiceError:
        """Say what the database has refused, by the name of the constraint."""
        constraint = getattr(getattr(cause, "diag", None), "constraint_name", None) or ""
        errors = [
            FieldProblem(location="body", pointer=pointer, code="unique", message="Is taken")
            for pointer in self.unique.get(constraint, ())
        ]
        return ConflictError(errors=errors or None)
