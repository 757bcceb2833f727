from src.exceptions.service.base import NotFoundError


class ItemNotFoundError(NotFoundError):
    code = "item_not_found"
    detail = "Item not found"
