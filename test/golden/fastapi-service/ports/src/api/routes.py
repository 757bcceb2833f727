from fastapi import APIRouter

from src.api.controllers.health import health_router
from src.api.controllers.items import items_router

api_router = APIRouter()
api_router.include_router(items_router)
api_router.include_router(health_router)
