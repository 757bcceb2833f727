from app.models.item import Item
from app.models.mixins import TimestampMixin, Uuid7KeyMixin, new_id

__all__ = [
    "Item",
    "TimestampMixin",
    "Uuid7KeyMixin",
    "new_id",
]
