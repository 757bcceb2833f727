import re

from fastapi import Request

from src.exceptions.api.base import UnsupportedMediaTypeError


async def require_json(request: Request) -> None:
    """Refuse bodies in other formats, which would otherwise fail with an error about the schema."""
    has_body = request.headers.get("content-length", "0") != "0" or (
        "transfer-encoding" in request.headers
    )
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if has_body and not re.fullmatch(r"application/(.+\+)?json", media_type):
        raise UnsupportedMediaTypeError
