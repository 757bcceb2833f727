import pytest
from starlette.datastructures import URL

from src.core.pagination import page_links


@pytest.mark.parametrize(
    ("offset", "total", "expected"),
    [
        (0, 0, {"first": 0, "last": 0}),
        (0, 10, {"first": 0, "last": 0}),
        (0, 11, {"first": 0, "last": 10, "next": 10}),
        (10, 20, {"first": 0, "last": 10, "prev": 0}),
        (5, 30, {"first": 0, "last": 20, "prev": 0, "next": 15}),
    ],
)
def test_links_lead_to_the_pages_around(offset: int, total: int, expected: dict[str, int]) -> None:
    links = page_links(URL("http://host/things?name=a%26b"), offset, 10, total)
    assert links.split(", ") == [
        f'</things?name=a%26b&page={start // 10 + 1}&size=10>; rel="{relation}"'
        for relation, start in expected.items()
    ]
