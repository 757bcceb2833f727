import asyncio
from decimal import Decimal
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncSession

from src.core.setting_files import ConfigurationError
from src.core.settings import Settings
from src.db.postgres.database import Base, Database
from src.models import Item

RowT = TypeVar("RowT", bound=Base)


async def store(session: AsyncSession, rows: list[RowT]) -> list[RowT]:
    session.add_all(rows)
    await session.flush()
    return rows


async def seed(session: AsyncSession) -> None:
    """Store rows to develop with, each after those that it refers to."""
    items = [
        Item(
            name="Desk lamp",
            description="Warm light, adjustable arm",
            price=Decimal("24.90"),
            on_sale=True,
        ),
        Item(
            name="sample",
            description="sample",
            price=Decimal("12.50"),
            on_sale=False,
        ),
    ]
    await store(session, items)


async def is_empty(session: AsyncSession) -> bool:
    for table in Base.metadata.sorted_tables:
        if await session.scalar(sa.select(sa.literal(True)).select_from(table).limit(1)):
            return False
    return True


async def main() -> None:
    """Fill an empty database for development; a second run changes nothing."""
    try:
        settings = Settings.load()
    except ConfigurationError as error:
        raise SystemExit(str(error)) from None
    if settings.environment == "production":
        raise SystemExit("These rows are for development, and ENVIRONMENT is production")
    database = Database(settings)
    async with database.sessions.begin() as session:
        if await is_empty(session):
            await seed(session)
            print("Stored the rows for development")
        else:
            print("There are rows already, so none were added")
    await database.close()


if __name__ == "__main__":
    asyncio.run(main())
