import asyncio
from typing import Any

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy.exc import SQLAlchemyError

from src.db.postgres.database import Database, SchemaHistory
from src.exceptions.api.base import NotReadyError
from src.middlewares.error_handler import problems

health_router = APIRouter(tags=["Health"])


@health_router.get("/", include_in_schema=False)
async def describe_service(request: Request) -> dict[str, Any]:
    """Name the service and where to read about it."""
    return {
        "service": "item-service",
        "version": request.app.version,
        "documentation": "/docs",
        "openapi": "/openapi.json",
        "health": "/health/ready",
    }


@health_router.get("/health")
@health_router.get("/health/live")
@health_router.get("/health/startup", include_in_schema=False)
@health_router.get("/api/v1/health")
async def live() -> dict[str, str]:
    """Tell that the process answers; nothing it depends on is asked."""
    return {"status": "ok"}


@health_router.get("/health/ready", responses=problems(503))
async def ready(request: Request) -> dict[str, Any]:
    """Tell whether requests should be sent here."""
    state = request.app.state
    checks = {"service": "stopping" if state.shutdown.requested else "ok"}
    checks |= await check_database(state.database, state.schema_history)
    if any(result != "ok" for result in checks.values()):
        raise NotReadyError(checks=checks)
    return {"status": "ok", "checks": checks}


async def check_database(database: Database, history: SchemaHistory) -> dict[str, str]:
    try:
        async with asyncio.timeout(3), database.engine.connect() as connection:
            behind = await connection.run_sync(history.is_behind)
    except (SQLAlchemyError, TimeoutError):
        return {"database": "unreachable", "migrations": "unknown"}
    return {"database": "ok", "migrations": "pending" if behind else "ok"}


@health_router.get("/metrics", include_in_schema=False)
async def metrics(request: Request) -> Response:
    """Print the measurements for Prometheus."""
    body = generate_latest(request.app.state.metrics.registry)
    return Response(body, media_type=CONTENT_TYPE_LATEST)
