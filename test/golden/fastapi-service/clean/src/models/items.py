from decimal import Decimal

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from src.db.postgres.database import Base
from src.db.postgres.mixins.pk import Uuid7KeyMixin
from src.db.postgres.mixins.timestamp import TimestampMixin


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
