import re

import pytest
from fastapi.testclient import TestClient

from src.application import create_app
from src.tests.conftest import make_settings

PAGE = "https://shop.example.org"
PREFLIGHT = {"Origin": PAGE, "Access-Control-Request-Method": "GET"}


def client(*origins: str) -> TestClient:
    return TestClient(create_app(make_settings("postgresql://localhost/app", cors_origins=origins)))


def test_pages_of_a_listed_origin_may_call() -> None:
    answer = client(PAGE).options("/health/live", headers=PREFLIGHT)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == PAGE


def test_pages_of_other_origins_may_not() -> None:
    answer = client("https://other.example.org").options("/health/live", headers=PREFLIGHT)
    assert answer.status_code == 400
    assert "access-control-allow-origin" not in answer.headers


def test_without_a_list_no_page_is_told_that_it_may() -> None:
    answer = client().get("/health/live", headers={"Origin": PAGE})
    assert "access-control-allow-origin" not in answer.headers


def test_an_answer_says_how_long_it_took() -> None:
    timing = client().get("/health/live").headers["server-timing"]
    assert re.fullmatch(r"app;dur=\d+\.\d{2}", timing)


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/health/live", "/nowhere"])
def test_no_page_may_frame_an_answer_or_guess_what_it_is(path: str) -> None:
    headers = client().get(path).headers
    assert headers["content-security-policy"] == "frame-ancestors 'none'"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert "strict-transport-security" not in headers
