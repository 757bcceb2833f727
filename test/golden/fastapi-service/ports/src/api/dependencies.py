from typing import Annotated

from fastapi import Depends

from src.core.services.item_service import ItemService
from src.infra.database import SessionDependency
from src.infra.repositories import SqlItemRepository


async def item_service(session: SessionDependency) -> ItemService:
    return ItemService(SqlItemRepository(session))


ItemServiceDependency = Annotated[ItemService, Depends(item_service)]
