from pydantic import BaseModel


class FieldProblem(BaseModel):
    """One value that a client has to correct, found by its JSON pointer."""

    location: str
    pointer: str
    code: str
    message: str
