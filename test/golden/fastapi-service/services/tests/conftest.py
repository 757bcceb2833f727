import os
from collections.abc import Iterator
from secrets import token_hex

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from fastapi.testclient import TestClient
from pydantic import SecretStr

from src.application import create_app
from src.core.config import Settings
from src.core.database import Base


def make_settings(database_url: str, **changes: object) -> Settings:
    values = {"database_url": SecretStr(database_url), "environment": "test", **changes}
    return Settings.model_validate(values)


@pytest.fixture(scope="session")
def database_url() -> Iterator[str]:
    """A database of its own for this run, made on the server of TEST_DATABASE_URL."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given is None:
        pytest.skip("TEST_DATABASE_URL is not set: a PostgreSQL whose role may create databases")
    name = f"test_{token_hex(8)}"
    server = sa.make_url(given).set(drivername="postgresql+psycopg")
    engine = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
        yield server.set(database=name).render_as_string(hide_password=False)
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture(scope="session")
def alembic_config(database_url: str) -> Config:
    config = Config("alembic.ini")
    config.attributes["database_url"] = database_url
    return config


@pytest.fixture(scope="session")
def migrated_engine(database_url: str, alembic_config: Config) -> Iterator[sa.Engine]:
    command.upgrade(alembic_config, "head")
    engine = sa.create_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def shared_client(database_url: str, migrated_engine: sa.Engine) -> Iterator[TestClient]:
    with TestClient(create_app(make_settings(database_url))) as client:
        yield client


@pytest.fixture
def client(shared_client: TestClient, migrated_engine: sa.Engine) -> TestClient:
    """The service with empty tables."""
    tables = ", ".join(f'"{table.name}"' for table in Base.metadata.sorted_tables)
    with migrated_engine.begin() as connection:
        connection.execute(sa.text(f"TRUNCATE {tables} RESTART IDENTITY CASCADE"))
    return shared_client
