import asyncio
from unittest.mock import AsyncMock
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from src.api.schemas import ItemCreateRequest
from src.core.exceptions import ConflictError, ItemNotFoundError
from src.core.services.item_service import ItemService
from src.infra.repositories import SqlItemRepository


def test_get_refuses_an_unknown_item() -> None:
    session = AsyncMock(spec=AsyncSession)
    session.get.return_value = None
    service = ItemService(SqlItemRepository(session))
    with pytest.raises(ItemNotFoundError):
        asyncio.run(service.get(UUID("00000000-0000-7000-8000-000000000000")))


def test_a_item_that_the_database_refuses_is_not_committed() -> None:
    session = AsyncMock(spec=AsyncSession)
    session.flush.side_effect = IntegrityError("INSERT", None, Exception("taken"))
    service = ItemService(SqlItemRepository(session))
    data = ItemCreateRequest.model_validate(
        {
            "name": "Desk lamp",
            "description": "Warm light, adjustable arm",
            "price": "24.90",
            "on_sale": True,
        }
    )
    with pytest.raises(ConflictError):
        asyncio.run(service.create(data))
    session.rollback.assert_awaited_once()
    session.commit.assert_not_awaited()
