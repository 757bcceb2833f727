import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from src.db.postgres.database import Base


def test_migrations_equal_the_models(migrated_engine: sa.Engine, alembic_config: Config) -> None:
    command.check(alembic_config)


def test_migrations_make_the_constraints_of_the_models(migrated_engine: sa.Engine) -> None:
    """What the comparison of Alembic leaves out: checks and the name of the primary key."""
    inspector = sa.inspect(migrated_engine)
    for table in Base.metadata.sorted_tables:
        expected = {c.name for c in table.constraints if isinstance(c, sa.CheckConstraint)}
        found = {check["name"] for check in inspector.get_check_constraints(table.name)}
        assert found == expected
        assert inspector.get_pk_constraint(table.name)["name"] == table.primary_key.name


def test_migrations_can_be_undone(migrated_engine: sa.Engine, alembic_config: Config) -> None:
    command.downgrade(alembic_config, "base")
    tables = sa.inspect(migrated_engine).get_table_names()
    command.upgrade(alembic_config, "head")
    assert tables == ["alembic_version"]
