from src.models.item import Item
from src.models.mixins import TimestampMixin, Uuid7KeyMixin, new_id

__all__ = [
    "Item",
    "TimestampMixin",
    "Uuid7KeyMixin",
    "new_id",
]
