from typing import Any, ClassVar

from pydantic import BaseModel


class ServiceError(Exception):
    """A failure that has an answer for the client."""

    status: ClassVar[int]
    code: str
    detail: str

    def __init__(self, detail: str | None = None, **members: Any) -> None:
        self.detail = detail or self.detail
        self.members = members
        super().__init__(self.detail)


class NotFoundError(ServiceError):
    status = 404
    code = "not_found"
    detail = "Not found"


class ConflictError(ServiceError):
    status = 409
    code = "conflict"
    detail = "The change conflicts with what is stored"


class ItemNotFoundError(NotFoundError):
    code = "item_not_found"
    detail = "Item not found"


class NotReadyError(ServiceError):
    status = 503
    code = "not_ready"
    detail = "The service cannot take requests"


class FieldProblem(BaseModel):
    """One value that a client has to correct, found by its JSON pointer."""

    location: str
    pointer: str
    code: str
    message: str
