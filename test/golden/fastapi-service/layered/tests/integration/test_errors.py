from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from psycopg.errors import DeadlockDetected
from sqlalchemy.exc import OperationalError

from app.application import create_app
from tests.conftest import make_settings

URL = "/api/v1/items"
UNREACHABLE = "postgresql+psycopg://nobody@127.0.0.1:1/nothing"
JSON = {"content-type": "application/json"}


@pytest.fixture
def stranded() -> Iterator[TestClient]:
    """The service without its database."""
    app = create_app(make_settings(UNREACHABLE, max_body_bytes=1024))

    @app.get("/fails")
    async def fail() -> None:
        raise RuntimeError("a secret detail")

    @app.get("/waits")
    async def wait() -> None:
        raise OperationalError("UPDATE", None, DeadlockDetected())

    with TestClient(app) as client:
        yield client


def assert_problem(answer: Any, status: int, code: str) -> None:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert (problem["status"], problem["code"]) == (status, code)
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert problem["type"] == "about:blank"


def test_an_unknown_path_is_not_found(stranded: TestClient) -> None:
    assert_problem(stranded.get("/nowhere"), 404, "not_found")


def test_a_wrong_method_names_the_right_ones(stranded: TestClient) -> None:
    answer = stranded.delete(URL)
    assert_problem(answer, 405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, POST"


@pytest.mark.parametrize("path", ["/docs", "/openapi.json"])
def test_the_documents_are_only_read(stranded: TestClient, path: str) -> None:
    answer = stranded.post(path)
    assert_problem(answer, 405, "method_not_allowed")
    assert "GET" in answer.headers["allow"]


@pytest.mark.parametrize("body", [b"{", b"\xff", b'{"a": "\xff"}', b'{"a": 1} x', b"[" * 600])
def test_a_body_that_cannot_be_read_is_malformed(stranded: TestClient, body: bytes) -> None:
    answer = stranded.post(URL, content=body, headers=JSON)
    assert_problem(answer, 400, "malformed_json")


def test_no_body_is_invalid(stranded: TestClient) -> None:
    assert_problem(stranded.post(URL, headers=JSON), 422, "validation_failed")


@pytest.mark.parametrize("body", [b"[]", b"null", b'"x"', b"1"])
def test_a_body_that_is_no_object_is_invalid(stranded: TestClient, body: bytes) -> None:
    answer = stranded.post(URL, content=body, headers=JSON)
    assert_problem(answer, 422, "validation_failed")
    assert answer.json()["errors"][0]["pointer"] == ""


def test_half_a_surrogate_pair_is_invalid(stranded: TestClient) -> None:
    answer = stranded.post(URL, content=rb'{"\ud800": "\udfff"}', headers=JSON)
    assert_problem(answer, 422, "validation_failed")


@pytest.mark.parametrize("media_type", ["text/plain", "image/svg+json", "json"])
def test_another_media_type_is_unsupported(stranded: TestClient, media_type: str) -> None:
    answer = stranded.post(URL, content=b"{}", headers={"content-type": media_type})
    assert_problem(answer, 415, "unsupported_media_type")


def test_a_declared_body_that_is_too_large_is_refused(stranded: TestClient) -> None:
    answer = stranded.post(URL, content=b" " * 1025, headers=JSON)
    assert_problem(answer, 413, "content_too_large")


def test_a_streamed_body_that_is_too_large_is_refused(stranded: TestClient) -> None:
    answer = stranded.post(URL, content=iter([b" " * 600] * 2), headers=JSON)
    assert_problem(answer, 413, "content_too_large")


def test_a_crash_reveals_nothing(stranded: TestClient) -> None:
    answer = stranded.get("/fails")
    assert_problem(answer, 500, "internal_server_error")
    assert "secret" not in answer.text


def test_of_two_changes_that_wait_for_each_other_one_conflicts(stranded: TestClient) -> None:
    assert_problem(stranded.get("/waits"), 409, "conflict")


def test_an_unreachable_database_is_unavailable(stranded: TestClient) -> None:
    answer = stranded.get(URL)
    assert_problem(answer, 503, "database_unavailable")
    assert answer.headers["retry-after"] == "5"
    assert "127.0.0.1" not in answer.text
