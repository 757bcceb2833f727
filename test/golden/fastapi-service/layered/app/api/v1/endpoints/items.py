from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from app.api.dependencies import ItemCrudDependency
from app.api.pagination import page_links
from app.core.problems import problems
from app.models import Item
from app.schemas.item import ItemCreate, ItemPatch, ItemQuery, ItemRead

ItemKey = Annotated[UUID, Path(alias="id")]

items_router = APIRouter(prefix="/api/v1/items", tags=["items"])


@items_router.post(
    "", status_code=201, response_model=ItemRead, responses=problems(400, 413, 415, 422)
)
async def create_item(data: ItemCreate, crud: ItemCrudDependency, response: Response) -> Item:
    """Create one; the header Location says where it is."""
    item = await crud.create(data)
    response.headers["Location"] = f"/api/v1/items/{item.id}"
    return item


@items_router.get("", response_model=list[ItemRead], responses=problems(422))
async def list_items(
    query: Annotated[ItemQuery, Query()],
    crud: ItemCrudDependency,
    request: Request,
    response: Response,
) -> Sequence[Item]:
    """List a page; the headers X-Total-Count and Link tell how to go on."""
    rows, total = await crud.page(query)
    response.headers["X-Total-Count"] = str(total)
    response.headers["Link"] = page_links(request.url, query.skip, query.limit, total)
    return rows


@items_router.get("/{id}", response_model=ItemRead, responses=problems(404, 422))
async def get_item(key: ItemKey, crud: ItemCrudDependency) -> Item:
    """Show one."""
    return await crud.get(key)


@items_router.put("/{id}", response_model=ItemRead, responses=problems(400, 404, 413, 415, 422))
async def update_item(key: ItemKey, data: ItemPatch, crud: ItemCrudDependency) -> Item:
    """Change one; fields that are not sent keep their value."""
    return await crud.update(key, data)


@items_router.patch("/{id}", response_model=ItemRead, responses=problems(400, 404, 413, 415, 422))
async def patch_item(key: ItemKey, data: ItemPatch, crud: ItemCrudDependency) -> Item:
    """Change the fields that are sent."""
    return await crud.update(key, data)


@items_router.delete("/{id}", response_model=ItemRead, responses=problems(404, 422))
async def delete_item(key: ItemKey, crud: ItemCrudDependency) -> Item:
    """Remove one and show what it was."""
    return await crud.delete(key)
