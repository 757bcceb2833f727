from fastapi import APIRouter

from app.routers.health import health_router
from app.routers.items import items_router

api_router = APIRouter()
api_router.include_router(items_router)
api_router.include_router(health_router)
