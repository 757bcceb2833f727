from src.db.postgres.database import Database, SessionDependency, database_session

__all__ = [
    "Database",
    "SessionDependency",
    "database_session",
]
