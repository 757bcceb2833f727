import sqlalchemy as sa

from src.infra.models import Item


def test_columns_of_items_are_empty_only_where_they_may() -> None:
    columns = sa.inspect(Item).local_table.columns
    assert {column.name: column.nullable for column in columns} == {
        "id": False,
        "name": False,
        "description": True,
        "price": False,
        "on_sale": False,
        "created_at": False,
        "updated_at": False,
    }
