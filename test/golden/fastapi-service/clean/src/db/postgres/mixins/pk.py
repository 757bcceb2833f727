import secrets
import time
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column


def new_id() -> UUID:
    """Make a UUID version 7 (RFC 9562), which grows with time and so keeps the index compact."""
    value = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)


class Uuid7KeyMixin:
    """An id that the service makes, and that grows with time."""

    id: Mapped[UUID] = mapped_column(sa.Uuid(), default=new_id, sort_order=-1)
