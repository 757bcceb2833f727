import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from fastapi.testclient import TestClient

from src.application import create_app
from src.tests.conftest import make_settings


@pytest.mark.parametrize("path", ["/health", "/health/live", "/health/startup", "/api/v1/health"])
def test_live_answers_without_the_database(path: str) -> None:
    app = create_app(make_settings("postgresql://nobody@127.0.0.1:1/nothing"))
    with TestClient(app) as client:
        assert client.get(path).json() == {"status": "ok"}


def test_ready_names_each_check(client: TestClient) -> None:
    answer = client.get("/health/ready")
    assert answer.status_code == 200
    assert answer.json() == {
        "status": "ok",
        "checks": {"service": "ok", "database": "ok", "migrations": "ok"},
    }


def test_not_ready_without_the_database() -> None:
    app = create_app(make_settings("postgresql://nobody@127.0.0.1:1/nothing"))
    with TestClient(app) as client:
        answer = client.get("/health/ready")
    assert answer.status_code == 503
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["checks"]["database"] == "unreachable"


def test_not_ready_while_migrations_are_missing(client: TestClient, alembic_config: Config) -> None:
    command.downgrade(alembic_config, "base")
    answer = client.get("/health/ready")
    command.upgrade(alembic_config, "head")
    assert answer.status_code == 503
    assert answer.json()["checks"] == {"service": "ok", "database": "ok", "migrations": "pending"}


def test_ready_with_a_newer_database(client: TestClient, migrated_engine: sa.Engine) -> None:
    """In a rolling update the migration runs before the last old instance stops."""
    update = sa.text("UPDATE alembic_version SET version_num = :revision")
    with migrated_engine.begin() as connection:
        before = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
        connection.execute(update, {"revision": "from_the_future"})
    answer = client.get("/health/ready")
    with migrated_engine.begin() as connection:
        connection.execute(update, {"revision": before})
    assert answer.status_code == 200


def test_not_ready_while_stopping(database_url: str, migrated_engine: sa.Engine) -> None:
    app = create_app(make_settings(database_url))
    with TestClient(app) as client:
        app.state.shutdown.requested = True
        answer = client.get("/health/ready")
        assert client.get("/health/live").status_code == 200
    assert answer.status_code == 503
    assert answer.json()["checks"]["service"] == "stopping"


def test_metrics_count_by_route(client: TestClient) -> None:
    client.get("/api/v1/items/00000000-0000-7000-8000-000000000000")
    text = client.get("/metrics").text
    assert 'route="/api/v1/items/{id}",status="404"' in text
    assert "00000000-0000-7000-8000-000000000000" not in text


def test_the_root_describes_the_service(client: TestClient) -> None:
    assert client.get("/").json()["service"] == "item-service"


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json"])
def test_the_documentation_is_served(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 200
