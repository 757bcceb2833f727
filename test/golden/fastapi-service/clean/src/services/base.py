from typing import Generic, TypeVar

from src.managers.transaction import TransactionManager

RepositoryT = TypeVar("RepositoryT")
MapperT = TypeVar("MapperT")


class BaseService(Generic[RepositoryT, MapperT]):
    """What every service works with."""

    def __init__(
        self, repository: RepositoryT, mapper: MapperT, transactions: TransactionManager
    ) -> None:
        self.repository = repository
        self.mapper = mapper
        self.transactions = transactions
