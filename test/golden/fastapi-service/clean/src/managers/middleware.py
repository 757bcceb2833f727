from fastapi import FastAPI

from src.core.settings import Settings
from src.middlewares.body_limit import BodyLimitMiddleware
from src.middlewares.cors import allow_origins
from src.middlewares.request_id import RequestContextMiddleware
from src.middlewares.timing import TimingMiddleware
from src.middlewares.trailing_slash import TrailingSlashMiddleware


def add_middlewares(app: FastAPI, settings: Settings) -> None:
    """Wrap the application; what is added last sees a request first."""
    app.add_middleware(BodyLimitMiddleware, max_bytes=settings.max_body_bytes)
    app.add_middleware(TrailingSlashMiddleware)
    allow_origins(app, settings.cors_origins)
    app.add_middleware(TimingMiddleware)
    app.add_middleware(RequestContextMiddleware, metrics=app.state.metrics)
