import re
import secrets
from collections.abc import Sequence
from time import perf_counter

import structlog
from fastapi import FastAPI, Request
from fastapi.middleware.cors import CORSMiddleware
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.errors import problem_response
from app.observability import Metrics

logger = structlog.get_logger(__name__)

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
SECURITY_HEADERS = {
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""What browsers may do with answers, the documentation's pages among them. HSTS is for whoever ends TLS."""
REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")
TRACE_PARENT = re.compile(r"00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}")


def request_ids(headers: Headers) -> dict[str, str]:
    """Take over the ids of the caller where they are well formed, and make the others."""
    given = headers.get("x-request-id", "")
    ids = {
        "request_id": given if REQUEST_ID.fullmatch(given) else secrets.token_hex(16),
        "trace_id": secrets.token_hex(16),
        "span_id": secrets.token_hex(8),
    }
    parent = TRACE_PARENT.fullmatch(headers.get("traceparent", ""))
    if parent:
        ids |= {"trace_id": parent[1], "parent_span_id": parent[2]}
    return ids


class RequestContextMiddleware:
    """Gives every request its ids, a line in the log and a measurement, and every crash an answer."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        ids = request_ids(Headers(scope=scope))
        scope.setdefault("state", {})["request_id"] = ids["request_id"]
        start = perf_counter()
        status = 0

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["X-Request-ID"] = ids["request_id"]
                headers.update(SECURITY_HEADERS)
            await send(message)

        with structlog.contextvars.bound_contextvars(**ids):
            try:
                await self.app(scope, receive, send_with_headers)
            except Exception:
                logger.exception("request_failed")
                if status:
                    raise
                answer = problem_response(Request(scope), 500, "internal_server_error")
                await answer(scope, receive, send_with_headers)
            finally:
                self.record(scope, status, perf_counter() - start)

    def record(self, scope: Scope, status: int, seconds: float) -> None:
        """Log and count by the route's template: paths with ids in them would never end."""
        method = scope["method"] if scope["method"] in METHODS else "OTHER"
        unnamed = scope["path"] if "endpoint" in scope else "unmatched"
        route = getattr(scope.get("route"), "path", unnamed)
        self.metrics.requests.labels(method, route, status).observe(seconds)
        logger.info(
            "request",
            method=method,
            route=route,
            status=status,
            duration_ms=round(seconds * 1000, 2),
        )


class BodyLimitMiddleware:
    """Refuses bodies that are too large before they are in memory."""

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self.app = app
        self.max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "")
        refused = declared.isdecimal() and int(declared) > self.max_bytes
        received = 0

        async def receive_limited() -> Message:
            nonlocal received
            if refused:
                raise HTTPException(413)
            message = await receive()
            received += len(message.get("body", b""))
            if received > self.max_bytes:
                raise HTTPException(413)
            return message

        await self.app(scope, receive_limited, send)


class TrailingSlashMiddleware:
    """Serves `/items/` as `/items`; a redirect would lose the scheme behind a proxy."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if scope["type"] == "http" and len(path) > 1 and path.endswith("/"):
            scope["path"] = path[:-1]
        await self.app(scope, receive, send)


class TimingMiddleware:
    """Tells the caller how long an answer took, in the header that browsers show."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        start = perf_counter()

        async def send_with_duration(message: Message) -> None:
            if message["type"] == "http.response.start":
                milliseconds = (perf_counter() - start) * 1000
                headers = MutableHeaders(scope=message)
                headers["Server-Timing"] = f"app;dur={milliseconds:.2f}"
            await send(message)

        await self.app(scope, receive, send_with_duration)


def allow_origins(app: FastAPI, origins: Sequence[str]) -> None:
    """Let pages of these origins call the service. Without any, browsers keep strangers out."""
    if origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=origins,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=["*"],
            expose_headers=["ETag", "Link", "Location", "X-Request-ID", "X-Total-Count"],
        )
