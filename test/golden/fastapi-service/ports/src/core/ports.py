from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

if TYPE_CHECKING:
    from src.infra.models import Item


class ItemRepository(Protocol):
    """What the core needs of whoever stores items."""

    def new(self, values: Mapping[str, Any]) -> Item: ...

    async def get(self, key: UUID, *, for_update: bool = False) -> Item: ...

    async def search(
        self, filters: Mapping[str, Any], sort: str, offset: int, limit: int
    ) -> tuple[Sequence[Item], int]: ...

    def change(self, row: Item, values: Mapping[str, Any]) -> None: ...

    async def add(self, row: Item) -> None: ...

    async def remove(self, row: Item) -> None: ...

    async def flush(self) -> None: ...

    async def commit(self) -> None: ...
