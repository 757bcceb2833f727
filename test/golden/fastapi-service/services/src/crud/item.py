import operator
from typing import ClassVar

from src.core.exceptions import ItemNotFoundException
from src.crud.base import CrudBase
from src.crud.comparisons import Columns, Filters, contains
from src.models import Item


class ItemCrud(CrudBase[Item]):
    """Stores items."""

    model = Item
    not_found = ItemNotFoundException
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
