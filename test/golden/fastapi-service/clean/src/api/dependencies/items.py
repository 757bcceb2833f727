from typing import Annotated

from fastapi import Depends

from src.db.postgres.database import SessionDependency
from src.managers.transaction import TransactionManager
from src.mappers.items import ItemMapper
from src.repositories.items import ItemRepository
from src.services.items import ItemService


async def item_service(session: SessionDependency) -> ItemService:
    return ItemService(ItemRepository(session), ItemMapper(), TransactionManager(session))


ItemServiceDependency = Annotated[ItemService, Depends(item_service)]
