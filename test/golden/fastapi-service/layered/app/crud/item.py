import operator
from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from app.core.exceptions import ItemNotFoundError
from app.crud.base import CRUDBase
from app.crud.comparisons import Columns, Filters, contains
from app.models import Item
from app.schemas.item import ItemCreate, ItemPatch, ItemQuery


class CRUDItem(CRUDBase[Item]):
    """Stores items and decides what may happen to them."""

    model = Item
    not_found = ItemNotFoundError
    filters: ClassVar[Filters] = {
        "name": (Item.name, operator.eq),
        "name_contains": (Item.name, contains),
        "price_gte": (Item.price, operator.ge),
        "price_lte": (Item.price, operator.le),
        "on_sale": (Item.on_sale, operator.eq),
    }
    sortable: ClassVar[Columns] = {
        "id": Item.id,
        "created_at": Item.created_at,
        "updated_at": Item.updated_at,
        "name": Item.name,
        "price": Item.price,
    }

    async def create(self, data: ItemCreate) -> Item:
        item = self.new(data.model_dump())
        await self.add(item)
        await self.commit()
        return item

    async def page(self, query: ItemQuery) -> tuple[Sequence[Item], int]:
        filters = query.model_dump(exclude_none=True)
        return await self.search(filters, query.sort, query.skip, query.limit)

    async def update(self, key: UUID, data: ItemPatch) -> Item:
        item = await self.get(key, for_update=True)
        self.change(item, data.changes())
        await self.flush()
        await self.commit()
        return item

    async def delete(self, key: UUID) -> Item:
        item = await self.get(key, for_update=True)
        await self.remove(item)
        await self.commit()
        return item
