"""Items: the table, what the API accepts and shows, and the endpoints."""

import datetime as dt
from decimal import Decimal
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, HTTPException, Query, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import DateTime, Numeric, Select, String, func, select
from sqlalchemy.orm import Mapped, mapped_column

from database import Base, Session


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Item(Base):
    __tablename__ = "items"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    name: Mapped[str] = mapped_column(String(100), index=True)
    description: Mapped[str | None] = mapped_column(String(500))
    price: Mapped[Decimal] = mapped_column(Numeric(12, 2))
    on_sale: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[dt.datetime] = mapped_column(DateTime(timezone=True), default=now, index=True)
    updated_at: Mapped[dt.datetime] = mapped_column(
        DateTime(timezone=True), default=now, onupdate=now
    )


class ItemCreate(BaseModel):
    name: str = Field(min_length=1, max_length=100)
    description: str | None = Field(default=None, max_length=500)
    price: Decimal = Field(gt=0, max_digits=12, decimal_places=2)
    on_sale: bool = False


class ItemUpdate(BaseModel):
    name: str | None = Field(default=None, min_length=1, max_length=100)
    description: str | None = Field(default=None, max_length=500)
    price: Decimal | None = Field(default=None, gt=0, max_digits=12, decimal_places=2)
    on_sale: bool | None = None


class ItemRead(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: UUID
    name: str
    description: str | None
    price: Decimal
    on_sale: bool
    created_at: dt.datetime
    updated_at: dt.datetime


class ItemFilter(BaseModel):
    name: str | None = None
    name_contains: str | None = None
    price_gte: Decimal | None = None
    price_lte: Decimal | None = None
    on_sale: bool | None = None
    skip: int = Field(default=0, ge=0)
    limit: int = Field(default=20, ge=1, le=100)

    def apply(self, query: Select[tuple[Item]]) -> Select[tuple[Item]]:
        if self.name is not None:
            query = query.where(Item.name == self.name)
        if self.name_contains is not None:
            query = query.where(Item.name.contains(self.name_contains, autoescape=True))
        if self.price_gte is not None:
            query = query.where(Item.price >= self.price_gte)
        if self.price_lte is not None:
            query = query.where(Item.price <= self.price_lte)
        if self.on_sale is not None:
            query = query.where(Item.on_sale == self.on_sale)
        return query


router = APIRouter(prefix="/api/v1/items", tags=["items"])


async def find(session: Session, item_id: UUID) -> Item:
    item = await session.get(Item, item_id)
    if item is None:
        raise HTTPException(404, "Item not found")
    return item


@router.post("", status_code=201, response_model=ItemRead)
async def create_item(data: ItemCreate, session: Session) -> Item:
    item = Item(**data.model_dump())
    session.add(item)
    await session.commit()
    return item


@router.get("", response_model=list[ItemRead])
async def list_items(
    wanted: Annotated[ItemFilter, Query()], session: Session, response: Response
) -> list[Item]:
    query = wanted.apply(select(Item))
    total = await session.scalar(select(func.count()).select_from(query.subquery()))
    response.headers["X-Total-Count"] = str(total)
    ordered = query.order_by(Item.created_at, Item.id)
    return list(await session.scalars(ordered.offset(wanted.skip).limit(wanted.limit)))


@router.get("/{item_id}", response_model=ItemRead)
async def get_item(item_id: UUID, session: Session) -> Item:
    return await find(session, item_id)


@router.put("/{item_id}", response_model=ItemRead)
@router.patch("/{item_id}", response_model=ItemRead)
async def update_item(item_id: UUID, data: ItemUpdate, session: Session) -> Item:
    item = await find(session, item_id)
    for name, value in data.model_dump(exclude_unset=True).items():
        setattr(item, name, value)
    await session.commit()
    return item


@router.delete("/{item_id}", response_model=ItemRead)
async def delete_item(item_id: UUID, session: Session) -> Item:
    item = await find(session, item_id)
    await session.delete(item)
    await session.commit()
    return item
