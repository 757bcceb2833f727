from uuid import UUID

from src.mappers.items import ItemMapper
from src.repositories.items import ItemRepository
from src.schemas.items import ItemCreate, ItemPatch, ItemQuery, ItemRead, ItemUpdate
from src.services.base import BaseService


class ItemService(BaseService[ItemRepository, ItemMapper]):
    """Decides what may happen to items."""

    async def get(self, key: UUID) -> ItemRead:
        return self.mapper.to_shown(await self.repository.get(key))

    async def create(self, data: ItemCreate) -> ItemRead:
        item = self.repository.new(data.model_dump())
        await self.repository.add(item)
        await self.transactions.commit()
        return self.mapper.to_shown(item)

    async def page(self, query: ItemQuery) -> tuple[list[ItemRead], int]:
        filters = query.model_dump(exclude_none=True)
        rows, rest = await self.repository.search(
            filters, query.sort, (query.page - 1) * query.size, query.size
        )
        return self.mapper.to_page(rows), rest

    async def update(self, key: UUID, data: ItemUpdate | ItemPatch) -> ItemRead:
        item = await self.repository.get(key, for_update=True)
        self.repository.change(item, data.changes())
        await self.repository.flush()
        await self.transactions.commit()
        return self.mapper.to_shown(item)

    async def delete(self, key: UUID) -> None:
        item = await self.repository.get(key, for_update=True)
        await self.repository.remove(item)
        await self.transactions.commit()
