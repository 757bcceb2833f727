from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

import sqlalchemy as sa
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from fastapi import Depends, Request
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase

from app.config import Settings


class Base(DeclarativeBase):
    """All tables of the service. Values that the database makes are read back with the change."""

    __mapper_args__ = {"eager_defaults": True}  # noqa: RUF012


class SchemaHistory:
    """The migrations that this version of the service knows."""

    def __init__(self) -> None:
        config = Config(Path(__file__).parent / "../alembic.ini")
        scripts = ScriptDirectory.from_config(config)
        self.head = scripts.get_current_head()
        self.known = {script.revision for script in scripts.walk_revisions()}

    def is_behind(self, connection: sa.Connection) -> bool:
        """Tell whether migrations are missing. A newer database, as in a rolling update, is fine."""
        current = MigrationContext.configure(connection).get_current_revision()
        return current is None or (current in self.known and current != self.head)


class Database:
    """The connection pool of one running application."""

    def __init__(self, settings: Settings) -> None:
        statement_timeout = settings.database_statement_timeout_seconds * 1000
        self.engine = create_async_engine(
            settings.database_url.get_secret_value(),
            pool_size=settings.database_pool_size,
            max_overflow=settings.database_max_overflow,
            pool_timeout=settings.database_timeout_seconds,
            pool_pre_ping=True,
            pool_recycle=1800,
            hide_parameters=True,
            connect_args={
                "connect_timeout": settings.database_timeout_seconds,
                "options": f"-c timezone=UTC -c statement_timeout={statement_timeout}",
            },
        )
        self.sessions = async_sessionmaker(self.engine, expire_on_commit=False)

    async def close(self) -> None:
        await self.engine.dispose()


async def database_session(request: Request) -> AsyncIterator[AsyncSession]:
    """One session per request; what is not committed is rolled back."""
    database: Database = request.app.state.database
    async with database.sessions() as session:
        yield session


SessionDependency = Annotated[AsyncSession, Depends(database_session)]
