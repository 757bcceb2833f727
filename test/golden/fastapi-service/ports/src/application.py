from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import FastAPI

from src.api.middleware import add_middlewares
from src.api.problems import document_problems, install_error_handlers
from src.api.routes import api_router
from src.config import Settings
from src.infra.database import Database, SchemaHistory
from src.infra.observability import Metrics, configure_logging
from src.infra.shutdown import Shutdown


def create_app(settings: Settings) -> FastAPI:
    """Put the service together. Nothing is opened before the server starts it."""
    configure_logging(
        settings.log_level,
        settings.log_format,
        service="item-service",
        version=settings.service_version,
        environment=settings.environment,
    )

    app = FastAPI(
        title="Item service",
        description="Item service.",
        version=settings.service_version,
        lifespan=lifespan_with(settings),
        redirect_slashes=False,
    )
    app.state.metrics = Metrics()
    app.state.schema_history = SchemaHistory()
    app.state.shutdown = Shutdown(settings.shutdown_delay_seconds)
    add_middlewares(app, settings)
    install_error_handlers(app)
    app.include_router(api_router)
    document_problems(app)
    return app


def lifespan_with(settings: Settings) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """Open what the service needs when the server starts it, and close it when the server stops."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database = Database(settings)
        app.state.shutdown.watch()
        yield
        app.state.shutdown.requested = True
        await app.state.database.close()

    return lifespan
