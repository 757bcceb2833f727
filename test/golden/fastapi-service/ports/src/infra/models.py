import datetime as dt
import secrets
import time
from decimal import Decimal
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from src.infra.database import Base


def new_id() -> UUID:
    """Make a UUID version 7 (RFC 9562), which grows with time and so keeps the index compact."""
    value = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)


class Uuid7KeyMixin:
    """An id that the service makes, and that grows with time."""

    id: Mapped[UUID] = mapped_column(sa.Uuid(), default=new_id, sort_order=-1)


class TimestampMixin:
    """When a row was made and last changed, by the clock of the database."""

    created_at: Mapped[dt.datetime] = mapped_column(
        sa.DateTime(timezone=True), server_default=sa.func.now(), sort_order=1
    )
    updated_at: Mapped[dt.datetime] = mapped_column(
        sa.DateTime(timezone=True),
        server_default=sa.func.now(),
        onupdate=sa.func.now(),
        sort_order=1,
    )


class Item(Uuid7KeyMixin, TimestampMixin, Base):
    __tablename__ = "items"
    __table_args__ = (
        sa.PrimaryKeyConstraint("id", name="pk_items"),
        sa.CheckConstraint('"price" > 0', name="ck_items_price_exclusive_min"),
        sa.Index("ix_items_name", "name"),
        sa.Index("ix_items_created_at_id", "created_at", "id"),
    )

    name: Mapped[str] = mapped_column(sa.String(100))
    description: Mapped[str | None] = mapped_column(sa.String(500))
    price: Mapped[Decimal] = mapped_column(sa.Numeric(12, 2))
    on_sale: Mapped[bool] = mapped_column(sa.Boolean(), default=False)
