import logging
import sys
from typing import Any

import structlog
from prometheus_client import (
    CollectorRegistry,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
)
from structlog.types import EventDict, Processor

SECRET_KEYS = frozenset({"authorization", "cookie", "database_url", "password", "secret", "token"})


def redact(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Keep secrets out of the log, whoever puts them into an event."""
    return {key: "[redacted]" if key.lower() in SECRET_KEYS else event[key] for key in event}


class StandardOutput(structlog.WriteLogger):
    """Writes lines and flushes them. Events of ours take this way, which is a fraction of the one through `logging`."""

    def __init__(self, name: str) -> None:
        super().__init__(sys.stdout)
        self.name = name


def configure_logging(level: str, log_format: str, **facts: str) -> None:
    """Send all logs, those of libraries and warnings included, to standard output: one event, one line."""

    def add_facts(_logger: Any, _method: str, event: EventDict) -> EventDict:
        return facts | dict(event)

    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        add_facts,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        redact,
    ]
    output: list[Processor] = (
        [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
        if log_format == "json"
        else [structlog.dev.ConsoleRenderer()]
    )
    structlog.configure(
        processors=[*shared, *output],
        logger_factory=StandardOutput,
        wrapper_class=structlog.make_filtering_bound_logger(level),
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *output],
        )
    )
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    logging.captureWarnings(True)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = True
    for name in ("alembic", "uvicorn.access"):
        logging.getLogger(name).setLevel(logging.WARNING)


class Metrics:
    """What Prometheus reads about one application."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Histogram(
            "http_server_request_duration_seconds",
            "Duration of HTTP requests",
            ("method", "route", "status"),
            registry=self.registry,
        )
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        GCCollector(registry=self.registry)
