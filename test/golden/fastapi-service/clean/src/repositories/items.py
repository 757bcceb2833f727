import operator
from typing import ClassVar

from src.exceptions.repository.items import ItemNotFoundError
from src.models import Item
from src.repositories.base import BaseRepository
from src.repositories.comparisons import Columns, Filters, contains


class ItemRepository(BaseRepository[Item]):
    """Stores items."""

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
