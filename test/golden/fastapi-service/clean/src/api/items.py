from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from src.api.dependencies.items import ItemServiceDependency
from src.core.pagination import page_links
from src.middlewares.error_handler import problems
from src.schemas.items import ItemCreate, ItemPatch, ItemQuery, ItemRead, ItemUpdate
from src.schemas.pagination import Page

ItemKey = Annotated[UUID, Path(alias="id")]

items_router = APIRouter(prefix="/api/v1/items", tags=["items"])


@items_router.post(
    "", status_code=201, response_model=ItemRead, responses=problems(400, 413, 415, 422)
)
async def create_item(
    data: ItemCreate, service: ItemServiceDependency, response: Response
) -> ItemRead:
    """Create one; the header Location says where it is."""
    item = await service.create(data)
    response.headers["Location"] = f"/api/v1/items/{item.id}"
    return item


@items_router.get("", response_model=Page[ItemRead], responses=problems(422))
async def list_items(
    query: Annotated[ItemQuery, Query()],
    service: ItemServiceDependency,
    request: Request,
    response: Response,
) -> dict[str, Any]:
    """List a page; the headers X-Total-Count and Link tell how to go on."""
    rows, total = await service.page(query)
    response.headers["X-Total-Count"] = str(total)
    response.headers["Link"] = page_links(
        request.url, (query.page - 1) * query.size, query.size, total
    )
    return {"items": rows, "total": total}


@items_router.get("/{id}", response_model=ItemRead, responses=problems(404, 422))
async def get_item(key: ItemKey, service: ItemServiceDependency) -> ItemRead:
    """Show one."""
    return await service.get(key)


@items_router.put("/{id}", response_model=ItemRead, responses=problems(400, 404, 413, 415, 422))
async def replace_item(key: ItemKey, data: ItemUpdate, service: ItemServiceDependency) -> ItemRead:
    """Replace one; fields that are not sent get their default."""
    return await service.update(key, data)


@items_router.patch("/{id}", response_model=ItemRead, responses=problems(400, 404, 413, 415, 422))
async def patch_item(key: ItemKey, data: ItemPatch, service: ItemServiceDependency) -> ItemRead:
    """Change the fields that are sent."""
    return await service.update(key, data)


@items_router.delete(
    "/{id}", status_code=204, response_class=Response, responses=problems(404, 422)
)
async def delete_item(key: ItemKey, service: ItemServiceDependency) -> None:
    """Remove one."""
    await service.delete(key)
