from sqlalchemy.ext.asyncio import AsyncSession


class BaseManager:
    """Looks after the session of one request."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
