from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from src.core.ports import ItemRepository

if TYPE_CHECKING:
    from src.api.schemas import ItemCreateRequest, ItemPatchRequest, ItemQuery, ItemUpdateRequest
    from src.infra.models import Item


class ItemService:
    """Decides what may happen to items."""

    def __init__(self, repository: ItemRepository) -> None:
        self.repository = repository

    async def get(self, key: UUID) -> Item:
        return await self.repository.get(key)

    async def create(self, data: ItemCreateRequest) -> Item:
        item = self.repository.new(data.model_dump())
        await self.repository.add(item)
        await self.repository.commit()
        return item

    async def page(self, query: ItemQuery) -> tuple[Sequence[Item], int]:
        filters = query.model_dump(exclude_none=True)
        return await self.repository.search(
            filters, query.sort, (query.page - 1) * query.size, query.size
        )

    async def update(self, key: UUID, data: ItemUpdateRequest | ItemPatchRequest) -> Item:
        item = await self.repository.get(key, for_update=True)
        self.repository.change(item, data.changes())
        await self.repository.flush()
        await self.repository.commit()
        return item

    async def delete(self, key: UUID) -> None:
        item = await self.repository.get(key, for_update=True)
        await self.repository.remove(item)
        await self.repository.commit()
