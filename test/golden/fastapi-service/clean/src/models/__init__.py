from src.models.items import Item

__all__ = [
    "Item",
]
