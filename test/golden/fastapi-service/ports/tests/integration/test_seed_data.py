import asyncio

import pytest
import sqlalchemy as sa
from fastapi.testclient import TestClient

from src.infra.database import Base
from src.seed_data import main


@pytest.fixture(autouse=True)
def database_of_the_tests(
    client: TestClient, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)


def count_rows(engine: sa.Engine) -> int:
    with engine.connect() as connection:
        counts = [
            connection.scalar(sa.select(sa.func.count()).select_from(table))
            for table in Base.metadata.sorted_tables
        ]
    return sum(count or 0 for count in counts)


def test_a_second_run_adds_nothing(migrated_engine: sa.Engine) -> None:
    asyncio.run(main())
    before = count_rows(migrated_engine)
    asyncio.run(main())
    assert count_rows(migrated_engine) == before > 0


def test_production_gets_no_rows(
    migrated_engine: sa.Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ENVIRONMENT", "production")
    with pytest.raises(SystemExit, match="production"):
        asyncio.run(main())
    assert count_rows(migrated_engine) == 0
