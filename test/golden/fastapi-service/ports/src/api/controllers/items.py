from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from src.api.dependencies import ItemServiceDependency
from src.api.pagination import page_links
from src.api.problems import problems
from src.api.schemas import (
    ItemCreateRequest,
    ItemPatchRequest,
    ItemQuery,
    ItemResponse,
    ItemUpdateRequest,
)
from src.infra.models import Item

ItemKey = Annotated[UUID, Path(alias="id")]

items_router = APIRouter(prefix="/api/v1/items", tags=["items"])


@items_router.post(
    "", status_code=201, response_model=ItemResponse, responses=problems(400, 413, 415, 422)
)
async def create_item(
    data: ItemCreateRequest, service: ItemServiceDependency, response: Response
) -> Item:
    """Create one; the header Location says where it is."""
    item = await service.create(data)
    response.headers["Location"] = f"/api/v1/items/{item.id}"
    return item


@items_router.get("", response_model=list[ItemResponse], responses=problems(422))
async def list_items(
    query: Annotated[ItemQuery, Query()],
    service: ItemServiceDependency,
    request: Request,
    response: Response,
) -> Sequence[Item]:
    """List a page; the headers X-Total-Count and Link tell how to go on."""
    rows, total = await service.page(query)
    response.headers["X-Total-Count"] = str(total)
    response.headers["Link"] = page_links(
        request.url, (query.page - 1) * query.size, query.size, total
    )
    return rows


@items_router.get("/{id}", response_model=ItemResponse, responses=problems(404, 422))
async def get_item(key: ItemKey, service: ItemServiceDependency) -> Item:
    """Show one."""
    return await service.get(key)


@items_router.put("/{id}", response_model=ItemResponse, responses=problems(400, 404, 413, 415, 422))
async def replace_item(
    key: ItemKey, data: ItemUpdateRequest, service: ItemServiceDependency
) -> Item:
    """Replace one; fields that are not sent get their default."""
    return await service.update(key, data)


@items_router.patch(
    "/{id}", response_model=ItemResponse, responses=problems(400, 404, 413, 415, 422)
)
async def patch_item(key: ItemKey, data: ItemPatchRequest, service: ItemServiceDependency) -> Item:
    """Change the fields that are sent."""
    return await service.update(key, data)


@items_router.delete(
    "/{id}", status_code=204, response_class=Response, responses=problems(404, 422)
)
async def delete_item(key: ItemKey, service: ItemServiceDependency) -> None:
    """Remove one."""
    await service.delete(key)
