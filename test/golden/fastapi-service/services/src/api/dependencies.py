from typing import Annotated

from fastapi import Depends

from src.core.database import SessionDependency
from src.crud.item import ItemCrud
from src.services.item_service import ItemService


async def item_service(session: SessionDependency) -> ItemService:
    return ItemService(ItemCrud(session))


ItemServiceDependency = Annotated[ItemService, Depends(item_service)]
