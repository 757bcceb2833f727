import re
import secrets
from time import perf_counter

import structlog
from fastapi import Request
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from src.core.observability.metrics import Metrics
from src.middlewares.error_handler import problem_response

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
