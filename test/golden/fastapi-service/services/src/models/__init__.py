from src.models.item import Item

__all__ = [
    "Item",
]
