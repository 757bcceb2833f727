from src.mappers.base import BaseMapper
from src.models import Item
from src.schemas.items import ItemRead


class ItemMapper(BaseMapper[Item, ItemRead]):
    """Turns stored items into shown ones."""

    shown = ItemRead
