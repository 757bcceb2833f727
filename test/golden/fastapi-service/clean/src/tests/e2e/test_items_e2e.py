import os
from collections.abc import Iterator

import httpx2
import pytest

from src.tests.factories.items import create_item

BASE_URL = os.environ.get("BASE_URL")
URL = "/api/v1/items"

pytestmark = pytest.mark.skipif(
    BASE_URL is None, reason="BASE_URL is not set: the address of a running instance"
)


@pytest.fixture
def service() -> Iterator[httpx2.Client]:
    """The running instance. What a test creates in it is deleted again, the last first."""
    created: list[str] = []

    def remember(answer: httpx2.Response) -> None:
        if answer.status_code == 201:
            created.append(answer.headers["location"])

    with httpx2.Client(
        base_url=BASE_URL or "", timeout=10, event_hooks={"response": [remember]}
    ) as client:
        yield client
        for url in reversed(created):
            client.delete(url)


def test_the_service_is_ready(service: httpx2.Client) -> None:
    assert service.get("/health/ready").json()["status"] == "ok"


def test_one_is_created_read_and_deleted(service: httpx2.Client) -> None:
    created = create_item(service)
    url = f"{URL}/{created['id']}"
    assert service.get(url).json() == created
    assert service.get(URL).json()["items"]
    assert service.delete(url).status_code == 204
    assert service.get(url).status_code == 404
