from src.managers.base import BaseManager


class TransactionManager(BaseManager):
    """Makes the changes of a request last; what is not committed is rolled back with its session."""

    async def commit(self) -> None:
        await self.session.commit()
