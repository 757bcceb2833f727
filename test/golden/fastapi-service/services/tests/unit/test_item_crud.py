from unittest.mock import AsyncMock

from sqlalchemy.ext.asyncio import AsyncSession

from src.crud.item import ItemCrud
from src.models import Item


def test_items_that_sort_alike_stand_in_the_order_of_their_ids() -> None:
    order = ItemCrud(AsyncMock(spec=AsyncSession)).order("-created_at")
    expected = [Item.created_at.desc(), Item.id.asc()]
    assert [str(key) for key in order] == [str(key) for key in expected]


def test_without_filters_nothing_restricts_items() -> None:
    assert ItemCrud(AsyncMock(spec=AsyncSession)).where({}) == []
