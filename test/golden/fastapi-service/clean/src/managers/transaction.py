from sqlalchemy.ext.asyncio import AsyncSession


class TransactionManager:
    """Makes the changes of a request last; what is not committed is rolled back with its session."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def commit(self) -> None:
        await self.session.commit()
