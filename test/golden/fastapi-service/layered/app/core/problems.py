import json
import re
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from psycopg.errors import DeadlockDetected
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException

from app.core.exceptions import FieldProblem, ServiceError

TITLES = {
    400: "Bad Request",
    404: "Not Found",
    405: "Method Not Allowed",
    409: "Conflict",
    412: "Precondition Failed",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    428: "Precondition Required",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
}


class Problem(BaseModel):
    """An error answer as RFC 9457 describes it, with the members that this service adds."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str | None = None
    instance: str
    code: str
    request_id: str
    errors: list[FieldProblem] | None = None
    checks: dict[str, str] | None = None


class ProblemResponse(JSONResponse):
    media_type = "application/problem+json"

    def render(self, content: Any) -> bytes:
        """Escape all but ASCII: a message may quote half a surrogate pair."""
        return json.dumps(content, separators=(",", ":")).encode("ascii")


def problem_response(
    request: Request, status: int, code: str, detail: str | None = None, **members: Any
) -> ProblemResponse:
    problem = Problem(
        title=TITLES.get(status, "Error"),
        status=status,
        detail=detail,
        instance=request.url.path,
        code=code,
        request_id=request.state.request_id,
        **members,
    )
    return ProblemResponse(problem.model_dump(exclude_none=True), status)


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe the error answers of an endpoint in its OpenAPI document."""
    content = {ProblemResponse.media_type: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": TITLES[status], "content": content} for status in statuses}


def document_problems(app: FastAPI) -> None:
    """Add the shape of error answers to the OpenAPI document, where `problems` refers to it."""
    template = "#/components/schemas/{model}"
    _, schema = models_json_schema([(Problem, "serialization")], ref_template=template)
    document = app.openapi()
    components = document.setdefault("components", {})
    components.setdefault("schemas", {}).update(schema["$defs"])


logger = structlog.get_logger(__name__)


def field_problem(error: dict[str, Any]) -> FieldProblem:
    """Translate one finding of pydantic; numbers in messages lose their Python spelling."""
    location, *path = error["loc"]
    steps = [str(step).replace("~", "~0").replace("/", "~1") for step in path]
    return FieldProblem(
        location=location,
        pointer="".join(f"/{step}" for step in steps),
        code=error["type"],
        message=re.sub(r"(?:Decimal|datetime\.timedelta)\('?([^')]*)'?\)", r"\1", error["msg"]),
    )


def install_error_handlers(app: FastAPI) -> None:
    """Answer every error with `application/problem+json`."""

    @app.exception_handler(ServiceError)
    async def service_error(request: Request, error: ServiceError) -> ProblemResponse:
        return problem_response(request, error.status, error.code, error.detail, **error.members)

    @app.exception_handler(RequestValidationError)
    async def invalid_request(request: Request, error: RequestValidationError) -> ProblemResponse:
        found = error.errors()
        if any(item["type"] == "json_invalid" for item in found):
            return malformed_body(request)
        if isinstance(error.body, bytes):
            return unread_body(request)
        errors = [field_problem(item) for item in found]
        return problem_response(request, 422, "validation_failed", errors=errors)

    @app.exception_handler(HTTPException)
    async def http_error(request: Request, error: HTTPException) -> ProblemResponse:
        if error.status_code == 400:
            return malformed_body(request)
        title = TITLES.get(error.status_code, "Error")
        code = title.lower().replace(" ", "_")
        response = problem_response(request, error.status_code, code)
        response.headers.update(error.headers or {})
        if error.status_code == 405 and "route" in request.scope:
            response.headers["Allow"] = ", ".join(allowed_methods(request))
        return response

    @app.exception_handler(OperationalError)
    @app.exception_handler(InterfaceError)
    @app.exception_handler(PoolTimeoutError)
    async def database_unavailable(request: Request, error: Exception) -> ProblemResponse:
        if isinstance(getattr(error, "orig", None), DeadlockDetected):
            return problem_response(request, 409, "conflict", "Another change was made meanwhile")
        logger.error("database_unavailable", exc_info=error)
        response = problem_response(request, 503, "database_unavailable")
        response.headers["Retry-After"] = "5"
        return response


def malformed_body(request: Request) -> ProblemResponse:
    """Answer to what cannot be read: broken, not UTF-8, nested too deep, or a number without end."""
    return problem_response(request, 400, "malformed_json", "The body cannot be read as JSON")


def unread_body(request: Request) -> ProblemResponse:
    """Answer to a body of another media type, which FastAPI passes on as bytes."""
    detail = "Send the body as application/json"
    return problem_response(request, 415, "unsupported_media_type", detail)


def allowed_methods(request: Request) -> list[str]:
    """List the methods of a path, which several routes may share."""
    route = request.scope["route"]
    operations = request.app.openapi()["paths"].get(route.path, {})
    return sorted({method.upper() for method in operations} | set(route.methods))
