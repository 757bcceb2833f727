from typing import Any

from httpx2 import Client

from tests.bodies import without_absent


def complete_item(client: Client, body: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is to be absent."""
    sent: dict[str, Any] = without_absent(body)
    return sent


def item_body(client: Client, **changes: Any) -> dict[str, Any]:
    """Make a valid body."""
    body: dict[str, Any] = {
        "name": "Desk lamp",
        "description": "Warm light, adjustable arm",
        "price": "24.90",
        "on_sale": True,
    }
    return complete_item(client, {**body, **changes})


def create_item(client: Client, **changes: Any) -> dict[str, Any]:
    answer = client.post("/api/v1/items", json=item_body(client, **changes))
    assert answer.status_code == 201, answer.text
    created: dict[str, Any] = answer.json()
    return created
