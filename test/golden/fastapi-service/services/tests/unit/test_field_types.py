from decimal import Decimal
from typing import Annotated

import pytest
from pydantic import Field, TypeAdapter, ValidationError

from src.schemas.base import DecimalText, Schema, decimal_schema, decimal_writer


class Note(Schema):
    text: str | list[str]


@pytest.mark.parametrize("text", ["a\0b", ["a", "\0"]])
def test_text_with_nul_is_refused(text: str | list[str]) -> None:
    with pytest.raises(ValidationError, match="NUL"):
        Note(text=text)


AMOUNT: TypeAdapter[Decimal] = TypeAdapter(
    Annotated[
        DecimalText,
        Field(max_digits=20, decimal_places=8),
        decimal_writer(8),
        decimal_schema(20, 8),
    ]
)


@pytest.mark.parametrize(
    ("given", "written"),
    [("-0", "0.00000000"), ("-3.5", "-3.50000000"), ("0.00000001", "0.00000001")],
)
def test_decimals_are_written_with_all_their_digits(given: str, written: str) -> None:
    assert AMOUNT.dump_json(AMOUNT.validate_python(given)) == f'"{written}"'.encode()


@pytest.mark.parametrize(
    "value",
    [1, 1.5, True, None, "", "1e3", "NaN", "Infinity", "1_0", " 1", "1\n", "+1", ".5", "\u0661"],
)
def test_decimals_are_plain_text(value: object) -> None:
    with pytest.raises(ValidationError):
        AMOUNT.validate_python(value)


def test_decimals_are_published_with_a_plain_pattern() -> None:
    assert AMOUNT.json_schema() == {
        "type": "string",
        "format": "decimal",
        "pattern": r"^-?[0-9]{1,12}(\.[0-9]{1,8})?$",
    }
