from typing import Any

import pytest
from fastapi.testclient import TestClient

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
    pytest.param("name", None, id="name_null"),
    pytest.param("name", "", id="name_min_length"),
    pytest.param("name", "x" * 101, id="name_max_length"),
    pytest.param("name", 7, id="name_not_text"),
    pytest.param("name", "a\u0000b", id="name_nul"),
    pytest.param("description", "x" * 501, id="description_max_length"),
    pytest.param("description", 7, id="description_not_text"),
    pytest.param("description", "a\u0000b", id="description_nul"),
    pytest.param("price", None, id="price_null"),
    pytest.param("price", "0.00", id="price_too_small"),
    pytest.param("price", "10000000000.00", id="price_too_large"),
    pytest.param("price", "0.021", id="price_scale"),
    pytest.param("price", "many", id="price_not_a_number"),
    pytest.param("on_sale", None, id="on_sale_null"),
    pytest.param("on_sale", "maybe", id="on_sale_not_boolean"),
    pytest.param("no_such_field", 1, id="unknown_member"),
]


def create(client: TestClient, body: dict[str, Any]) -> dict[str, Any]:
    answer = client.post(URL, json=body)
    assert answer.status_code == 201, answer.text
    created: dict[str, Any] = answer.json()
    return created


def pointers(answer: Any) -> list[str]:
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    return [error["pointer"] for error in answer.json()["errors"]]


def test_create_answers_with_the_item_and_its_location(client: TestClient) -> None:
    answer = client.post(URL, json=SAMPLE)
    assert answer.status_code == 201, answer.text
    assert SAMPLE.items() <= answer.json().items()
    assert answer.headers["location"] == f"{URL}/{answer.json()['id']}"
    assert client.get(answer.headers["location"]).json() == answer.json()


def test_create_needs_required_fields_only(client: TestClient) -> None:
    assert MINIMAL.items() <= create(client, MINIMAL).items()


@pytest.mark.parametrize("name", ["name", "price"])
def test_create_refuses_a_missing_field(client: TestClient, name: str) -> None:
    body = {key: value for key, value in SAMPLE.items() if key != name}
    assert pointers(client.post(URL, json=body)) == [f"/{name}"]


@pytest.mark.parametrize(("name", "value"), INVALID)
def test_create_refuses_an_invalid_value(client: TestClient, name: str, value: Any) -> None:
    assert pointers(client.post(URL, json={**SAMPLE, name: value})) == [f"/{name}"]


def test_a_slash_at_the_end_changes_nothing(client: TestClient) -> None:
    assert client.post(f"{URL}/", json=SAMPLE, follow_redirects=False).status_code == 201


def test_list_pages_without_gaps_or_repetitions(client: TestClient) -> None:
    ids = {create(client, body)["id"] for body in (SAMPLE, OTHER)}
    first = client.get(f"{URL}?size=1")
    second = client.get(f"{URL}?size=1&page=2")
    rows = [*first.json(), *second.json()]
    assert len(rows) == 2
    assert {row["id"] for row in rows} == ids
    assert first.headers["x-total-count"] == "2"
    assert 'rel="next"' in first.headers["link"]
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
        create(client, body)
    ascending = client.get(URL, params={"sort": name}).json()
    descending = client.get(URL, params={"sort": f"-{name}"}).json()
    assert len(ascending) == 2
    assert [row[member] for row in descending] == [row[member] for row in reversed(ascending)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"name": SAMPLE["name"]}, True),
        ({"name_contains": SAMPLE["name"][:3]}, True),
        ({"name_contains": "%"}, False),
        ({"price_gte": SAMPLE["price"]}, True),
        ({"price_lte": SAMPLE["price"]}, True),
        ({"on_sale": SAMPLE["on_sale"]}, True),
    ],
)
def test_list_filters(client: TestClient, query: dict[str, Any], found: bool) -> None:
    created = create(client, SAMPLE)
    answer = client.get(URL, params=query)
    assert answer.status_code == 200, answer.text
    assert answer.json() == ([created] if found else [])


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


def test_get_answers_404_for_an_unknown_id(client: TestClient) -> None:
    answer = client.get(UNKNOWN)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "item_not_found"
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


@pytest.mark.parametrize("key", ["x", "99999999999999999999", "%00"])
def test_get_refuses_a_malformed_id(client: TestClient, key: str) -> None:
    assert pointers(client.get(f"{URL}/{key}")) == ["/id"]


@pytest.mark.parametrize("method", ["PATCH"])
def test_update_changes_what_is_sent_and_keeps_the_rest(client: TestClient, method: str) -> None:
    known = create(client, SAMPLE)
    for name in ["name", "description", "price", "on_sale"]:
        answer = client.request(method, f"{URL}/{known['id']}", json={name: OTHER[name]})
        assert answer.status_code == 200, answer.text
        changed = {name: OTHER[name], "updated_at": answer.json()["updated_at"]}
        assert answer.json() == {**known, **changed}
        known = answer.json()
    assert client.get(f"{URL}/{known['id']}").json() == known


@pytest.mark.parametrize("method", ["PATCH"])
def test_update_of_nothing_changes_nothing(client: TestClient, method: str) -> None:
    created = create(client, SAMPLE)
    answer = client.request(method, f"{URL}/{created['id']}", json={})
    assert answer.json() == created


def test_replace_sets_every_field(client: TestClient) -> None:
    created = create(client, SAMPLE)
    names = ["name", "description", "price", "on_sale"]
    body = {name: OTHER[name] for name in names}
    answer = client.put(f"{URL}/{created['id']}", json=body)
    assert answer.status_code == 200, answer.text
    assert body.items() <= answer.json().items()


@pytest.mark.parametrize("name", ["name", "price"])
def test_replace_refuses_a_missing_field(client: TestClient, name: str) -> None:
    url = f"{URL}/{create(client, SAMPLE)['id']}"
    names = ["name", "description", "price", "on_sale"]
    body = {key: SAMPLE[key] for key in names if key != name}
    assert pointers(client.put(url, json=body)) == [f"/{name}"]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
@pytest.mark.parametrize("name", ["name", "price", "on_sale"])
def test_update_refuses_null(client: TestClient, method: str, name: str) -> None:
    url = f"{URL}/{create(client, SAMPLE)['id']}"
    assert f"/{name}" in pointers(client.request(method, url, json={name: None}))


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_update_answers_404_for_an_unknown_id(client: TestClient, method: str) -> None:
    body = {name: SAMPLE[name] for name in ["name", "description", "price", "on_sale"]}
    assert client.request(method, UNKNOWN, json=body).status_code == 404


def test_delete_answers_with_nothing(client: TestClient) -> None:
    url = f"{URL}/{create(client, SAMPLE)['id']}"
    answer = client.delete(url)
    assert answer.status_code == 204
    assert answer.content == b""
    assert "content-type" not in answer.headers
    assert client.delete(url).status_code == 404
