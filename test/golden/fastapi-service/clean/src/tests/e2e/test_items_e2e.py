import os
from collections.abc import Iterator

import httpx2
import pytest

BASE_URL = os.environ.get("BASE_URL")
SAMPLE = {
    "name": "Desk lamp",
    "description": "Warm light, adjustable arm",
    "price": "24.90",
    "on_sale": True,
}

pytestmark = pytest.mark.skipif(
    BASE_URL is None, reason="BASE_URL is not set: the address of a running instance"
)


@pytest.fixture
def service() -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=BASE_URL or "", timeout=10) as client:
        yield client


def test_the_service_is_ready(service: httpx2.Client) -> None:
    assert service.get("/health/ready").json()["status"] == "ok"


def test_one_is_created_read_and_deleted(service: httpx2.Client) -> None:
    created = service.post("/api/v1/items", json=SAMPLE)
    assert created.status_code == 201, created.text
    url = created.headers["location"]
    try:
        assert service.get(url).json() == created.json()
        assert int(service.get("/api/v1/items").headers["x-total-count"]) >= 1
    finally:
        deleted = service.delete(url)
    assert deleted.status_code == 204
    assert service.get(url).status_code == 404
