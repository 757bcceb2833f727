from typing import Annotated

from fastapi import Depends

from app.core.database import SessionDependency
from app.crud.item import CRUDItem


async def item_crud(session: SessionDependency) -> CRUDItem:
    return CRUDItem(session)


ItemCrudDependency = Annotated[CRUDItem, Depends(item_crud)]
