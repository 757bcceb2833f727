from collections.abc import Sequence
from uuid import UUID

from fastapi import APIRouter

from app.errors import NotFoundError, problems
from app.integrations.external_services import CustomerServiceDependency
from app.models import Order
from app.routers import api_router
from app.routers.orders import OrderCrudDependency
from app.schemas import OrderQuery, OrderRead

customers_router = APIRouter(prefix="/api/v1/customers", tags=["customers"])


@customers_router.get(
    "/{key}/orders", response_model=list[OrderRead], responses=problems(404, 502, 503)
)
async def list_orders_of_customer(
    key: UUID, customers: CustomerServiceDependency, crud: OrderCrudDependency
) -> Sequence[Order]:
    """List the orders of a customer whom the other service knows."""
    if not await customers.has_customer(key):
        raise NotFoundError
    rows, _ = await crud.page(OrderQuery(customer_id=key))
    return rows


api_router.include_router(customers_router)
