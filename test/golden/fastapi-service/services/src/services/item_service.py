from collections.abc import Sequence
from uuid import UUID

from src.crud.item import ItemCrud
from src.models import Item
from src.schemas.item import ItemCreate, ItemPatch, ItemQuery, ItemUpdate


class ItemService:
    """Decides what may happen to items."""

    def __init__(self, repository: ItemCrud) -> None:
        self.repository = repository

    async def get(self, key: UUID) -> Item:
        return await self.repository.get(key)

    async def create(self, data: ItemCreate) -> Item:
        item = self.repository.new(data.model_dump())
        await self.repository.add(item)
        await self.repository.commit()
        return item

    async def page(self, query: ItemQuery) -> tuple[Sequence[Item], int]:
        filters = query.model_dump(exclude_none=True)
        return await self.repository.search(filters, query.sort, query.offset, query.limit)

    async def update(self, key: UUID, data: ItemUpdate | ItemPatch) -> Item:
        item = await self.repository.get(key, for_update=True)
        self.repository.change(item, data.changes())
        await self.repository.flush()
        await self.repository.commit()
        return item

    async def delete(self, key: UUID) -> None:
        item = await self.repository.get(key, for_update=True)
        await self.repository.remove(item)
        await self.repository.commit()
