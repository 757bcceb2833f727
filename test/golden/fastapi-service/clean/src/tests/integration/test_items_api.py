from typing import Any

import pytest
from fastapi.testclient import TestClient

from src.tests.bodies import ABSENT, changed, shows
from src.tests.factories.items import complete_item, create_item, item_body

URL = "/api/v1/items"
UNKNOWN = f"{URL}/00000000-0000-7000-8000-000000000000"
SAMPLE: dict[str, Any] = {
    "name": "Desk lamp",
    "description": "Warm light, adjustable arm",
    "price": "24.90",
    "on_sale": True,
}
OTHER: dict[str, Any] = {
    "name": "sample",
    "description": "sample",
    "price": "12.50",
    "on_sale": False,
}
MINIMAL: dict[str, Any] = {"name": "Desk lamp", "price": "24.90"}
INVALID = [
    pytest.param("/name", ABSENT, id="name_missing"),
    pytest.param("/name", None, id="name_null"),
    pytest.param("/name", "", id="name_min_length"),
    pytest.param("/name", "x" * 101, id="name_max_length"),
    pytest.param("/name", 7, id="name_not_text"),
    pytest.param("/name", "a\u0000b", id="name_nul"),
    pytest.param("/description", "x" * 501, id="description_max_length"),
    pytest.param("/description", 7, id="description_not_text"),
    pytest.param("/description", "a\u0000b", id="description_nul"),
    pytest.param("/price", ABSENT, id="price_missing"),
    pytest.param("/price", None, id="price_null"),
    pytest.param("/price", "0.00", id="price_too_small"),
    pytest.param("/price", "10000000000.00", id="price_too_large"),
    pytest.param("/price", "0.021", id="price_scale"),
    pytest.param("/price", "many", id="price_not_a_number"),
    pytest.param("/on_sale", None, id="on_sale_null"),
    pytest.param("/on_sale", "maybe", id="on_sale_not_boolean"),
    pytest.param("/no_such_field", 1, id="unknown_member"),
]
BOUNDARIES = [
    pytest.param("/name", "x", "x", id="name_shortest"),
    pytest.param("/name", "x" * 100, "x" * 100, id="name_longest"),
    pytest.param("/name", "😀" * 100, "😀" * 100, id="name_widest"),
    pytest.param("/name", "  Desk lamp ", "Desk lamp", id="name_trimmed"),
    pytest.param("/description", "", "", id="description_shortest"),
    pytest.param("/description", "x" * 500, "x" * 500, id="description_longest"),
    pytest.param("/description", "😀" * 500, "😀" * 500, id="description_widest"),
    pytest.param(
        "/description",
        "  Warm light, adjustable arm ",
        "Warm light, adjustable arm",
        id="description_trimmed",
    ),
    pytest.param("/description", None, None, id="description_null"),
    pytest.param("/price", "0.01", "0.01", id="price_lowest"),
    pytest.param("/price", "9999999999.99", "9999999999.99", id="price_highest"),
    pytest.param("/price", "7", "7.00", id="price_no_fraction"),
    pytest.param("/on_sale", True, True, id="on_sale_true"),
    pytest.param("/on_sale", False, False, id="on_sale_false"),
]


def pointers(answer: Any) -> list[str]:
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    return [error["pointer"] for error in answer.json()["errors"]]


def test_create_answers_with_the_item_and_its_location(client: TestClient) -> None:
    body = complete_item(client, SAMPLE)
    answer = client.post(URL, json=body)
    assert answer.status_code == 201, answer.text
    assert shows(answer.json(), body)
    assert answer.headers["location"] == f"{URL}/{answer.json()['id']}"
    assert client.get(answer.headers["location"]).json() == answer.json()


def test_create_needs_required_fields_only(client: TestClient) -> None:
    body = complete_item(client, MINIMAL)
    answer = client.post(URL, json=body)
    assert answer.status_code == 201, answer.text
    assert shows(answer.json(), body)


@pytest.mark.parametrize(("pointer", "value"), INVALID)
def test_create_refuses_what_breaks_a_rule(client: TestClient, pointer: str, value: Any) -> None:
    body = complete_item(client, changed(SAMPLE, pointer, value))
    assert pointers(client.post(URL, json=body)) == [pointer]


@pytest.mark.parametrize(("pointer", "value", "expected"), BOUNDARIES)
def test_create_takes_what_is_just_allowed(
    client: TestClient, pointer: str, value: Any, expected: Any
) -> None:
    answer = client.post(URL, json=complete_item(client, changed(SAMPLE, pointer, value)))
    assert answer.status_code == 201, answer.text
    shown_body = changed(SAMPLE, pointer, expected)
    assert shows(answer.json(), shown_body)


def test_a_slash_at_the_end_changes_nothing(client: TestClient) -> None:
    body = item_body(client)
    assert client.post(f"{URL}/", json=body, follow_redirects=False).status_code == 201


def test_get_answers_404_for_an_unknown_id(client: TestClient) -> None:
    answer = client.get(UNKNOWN)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "item_not_found"
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


@pytest.mark.parametrize("key", ["x", "99999999999999999999", "%00"])
def test_get_refuses_a_malformed_id(client: TestClient, key: str) -> None:
    assert pointers(client.get(f"{URL}/{key}")) == ["/id"]


def test_list_pages_without_gaps_or_repetitions(client: TestClient) -> None:
    ids = {create_item(client)["id"] for _ in range(2)}
    first = client.get(f"{URL}?size=1")
    second = client.get(first.links["next"]["url"])
    rows = [*first.json()["items"], *second.json()["items"]]
    assert len(rows) == 2
    assert {row["id"] for row in rows} == ids
    assert first.headers["x-total-count"] == "2"
    assert 'rel="prev"' in second.headers["link"]


@pytest.mark.parametrize(
    ("name", "member"),
    [
        ("id", "id"),
        ("created_at", "created_at"),
        ("updated_at", "updated_at"),
        ("name", "name"),
        ("price", "price"),
    ],
)
def test_list_sorts_both_ways(client: TestClient, name: str, member: str) -> None:
    for body in (SAMPLE, OTHER):
        create_item(client, **body)
    ascending = client.get(URL, params={"sort": name}).json()["items"]
    descending = client.get(URL, params={"sort": f"-{name}"}).json()["items"]
    assert len(ascending) == 2
    assert [row[member] for row in descending] == [row[member] for row in reversed(ascending)]


@pytest.mark.parametrize(
    ("parameter", "member", "found"),
    [
        ("name", "name", True),
        ("name_contains", "name", True),
        ("price_gte", "price", True),
        ("price_lte", "price", True),
        ("on_sale", "on_sale", True),
    ],
)
def test_list_filters(client: TestClient, parameter: str, member: str, found: bool) -> None:
    created = create_item(client)
    value = created[member]
    wanted = {"isnull": value is None, "contains": str(value)[:3], "prefix": str(value)[:3]}
    query: dict[str, Any] = {parameter: wanted.get(parameter.rpartition("_")[2], value)}
    answer = client.get(URL, params=query)
    assert answer.status_code == 200, answer.text
    assert answer.json()["items"] == ([created] if found else [])


@pytest.mark.parametrize(
    "query",
    [
        "size=0",
        "size=101",
        "size=x",
        "page=-1",
        "page=99999999999",
        "sort=no_such_field",
        "unknown=1",
    ],
)
def test_list_refuses_a_query_out_of_bounds(client: TestClient, query: str) -> None:
    assert pointers(client.get(f"{URL}?{query}")) == [f"/{query.partition('=')[0]}"]


def item_change(client: TestClient) -> dict[str, Any]:
    """Make a body with everything that a client may change."""
    body = item_body(client)
    return {
        name: value
        for name, value in body.items()
        if name in ["name", "description", "price", "on_sale"]
    }


@pytest.mark.parametrize("method", ["PATCH"])
def test_update_changes_what_is_sent_and_keeps_the_rest(client: TestClient, method: str) -> None:
    known = create_item(client)
    body = {name: OTHER[name] for name in ["name", "description", "price", "on_sale"]}
    answer = client.request(method, f"{URL}/{known['id']}", json=body)
    assert answer.status_code == 200, answer.text
    assert shows(answer.json(), body)
    assert client.get(f"{URL}/{known['id']}").json() == answer.json()


@pytest.mark.parametrize("method", ["PATCH"])
def test_update_of_nothing_changes_nothing(client: TestClient, method: str) -> None:
    known = create_item(client)
    answer = client.request(method, f"{URL}/{known['id']}", json={})
    assert answer.json() == known


def test_replace_sets_everything(client: TestClient) -> None:
    known = create_item(client)
    body = item_change(client)
    answer = client.put(f"{URL}/{known['id']}", json=body)
    assert answer.status_code == 200, answer.text
    assert shows(answer.json(), body)


@pytest.mark.parametrize("name", ["name", "price"])
def test_replace_refuses_a_missing_member(client: TestClient, name: str) -> None:
    known = create_item(client)
    body = {key: value for key, value in item_change(client).items() if key != name}
    assert pointers(client.put(f"{URL}/{known['id']}", json=body)) == [f"/{name}"]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
@pytest.mark.parametrize("name", ["name", "price", "on_sale"])
def test_update_refuses_null(client: TestClient, method: str, name: str) -> None:
    known = create_item(client)
    assert f"/{name}" in pointers(client.request(method, f"{URL}/{known['id']}", json={name: None}))


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_update_answers_404_for_an_unknown_id(client: TestClient, method: str) -> None:
    answer = client.request(method, UNKNOWN, json=item_change(client))
    assert answer.status_code == 404


def test_delete_answers_with_nothing(client: TestClient) -> None:
    url = f"{URL}/{create_item(client)['id']}"
    answer = client.delete(url)
    assert answer.status_code == 204
    assert answer.content == b""
    assert "content-type" not in answer.headers
    assert client.delete(url).status_code == 404
