import logging

import sqlalchemy as sa
from alembic import context

from src.core.setting_files import ConfigurationError
from src.core.settings import Settings
from src.db.postgres.database import Base
from src.models import Item

MODELS = (Item,)
"""Named so that their tables are known here."""


def database_url() -> str:
    given = context.config.attributes.get("database_url")
    if given is not None:
        return str(given)
    try:
        return Settings.load().database_url.get_secret_value()
    except ConfigurationError as error:
        raise SystemExit(str(error)) from None


def run_offline() -> None:
    """Print the SQL of the migrations, for a review or for a database out of reach."""
    context.configure(dialect_name="postgresql", target_metadata=Base.metadata, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()


def run_online() -> None:
    """Migrate the database; of several runs at once, one works and the others wait."""
    engine = sa.create_engine(database_url(), poolclass=sa.NullPool)
    with engine.begin() as connection:
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(hashtext('alembic'))"))
        context.configure(connection=connection, target_metadata=Base.metadata)
        with context.begin_transaction():
            context.run_migrations()
    engine.dispose()


logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
if context.is_offline_mode():
    run_offline()
else:
    run_online()
