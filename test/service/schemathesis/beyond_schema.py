"""Two checks for services with rules that no JSON Schema can state.

The built-in check `positive_data_acceptance` takes every refusal of data that fits the document for a fault. Here a
refusal is none if each of its errors names such a rule or if the row has another version; anything else is left to the
built-in check.

The built-in check `unsupported_method` knows one path at a time: to it `PUT /users/me` has to be refused as a method, where
the service takes `me` for the id of `PUT /users/{id}`, which it cannot be.
"""

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import schemathesis
from schemathesis import Case, CheckContext, HookContext, Response
from schemathesis.specs.openapi import checks

# Another row, another field, or a sum over parts decides.
ROWS_DECIDE = {"reference", "check", "computed_range"}
# PostgreSQL stores no such text, whatever the field, and no object that holds it.
UNSTORABLE = {"nul_character", "string_unicode"}
# A schema says `format: email`, which knows no reserved domains.
NO_ADDRESS = "value is not a valid email address"
# To JSON Schema 1.0 is an integer, to the parsers of most languages it is not.
NO_INTEGER = "int_type"
# Decimals travel as text, for which a schema has no bounds.
BOUNDS = {"greater_than", "greater_than_equal", "less_than", "less_than_equal"}
# A schema counts the characters of a text before it is trimmed.
TRIMMED = {"string_too_short", "string_pattern_mismatch"}
# Bytes travel as text, of which a schema counts the characters.
SIZES = {"too_short", "too_long"}
# The bounds of larger integers are in their format: as numbers of JSON they would lose digits.
EXACT = 2**53


@schemathesis.hook
def before_call(_ctx: HookContext, case: Case[Any], _arguments: dict[str, Any]) -> None:
    """Give each request a key of its own: the answer to one that was sent before shows rows that may be gone by now."""
    headers = case.headers
    if headers and re.fullmatch(r"[!-~]{1,255}", str(headers.get("Idempotency-Key", ""))):
        headers["Idempotency-Key"] = case.id


@schemathesis.check
def valid_data_acceptance(ctx: CheckContext, response: Response, case: Case[Any]) -> bool | None:
    if is_beyond_schema(response, case):
        return None
    return checks.positive_data_acceptance(ctx, response, case)


@schemathesis.check
def undeclared_method(ctx: CheckContext, response: Response, case: Case[Any]) -> bool | None:
    if is_other_path(response, case):
        return None
    return checks.unsupported_method(ctx, response, case)


def is_other_path(response: Response, case: Case[Any]) -> bool:
    """Whether a path without parameters was taken for one that has them."""
    if "{" in case.path or response.status_code != HTTPStatus.UNPROCESSABLE_ENTITY:
        return False
    return any(error["location"] == "path" for error in response.json().get("errors", []))


def is_beyond_schema(response: Response, case: Case[Any]) -> bool:
    # Only an earlier answer says which version a row has.
    if response.status_code == HTTPStatus.PRECONDITION_FAILED:
        return True
    if response.status_code not in (HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY):
        return False
    errors = response.json().get("errors", [])
    return bool(errors) and all(is_excused(error, case) for error in errors)


def is_excused(error: Mapping[str, str], case: Case[Any]) -> bool:
    pointer, code = error["pointer"], error["code"]
    value = sent_value(error, case)
    return (
        code in ROWS_DECIDE | UNSTORABLE
        or pointer == "/cursor"
        or error["message"].startswith(NO_ADDRESS)
        or (code == "json_object" and isinstance(value, dict))
        or (code == NO_INTEGER and isinstance(value, float))
        or (code in TRIMMED and isinstance(value, str) and value != value.strip())
        or (code in BOUNDS | SIZES and isinstance(value, str))
        or (code in BOUNDS and isinstance(value, int) and abs(value) > EXACT)
    )


def sent_value(error: Mapping[str, str], case: Case[Any]) -> Any:
    """What was sent at the pointer; nothing where it is absent."""
    sent = {"body": case.body, "query": case.query, "path": case.path_parameters}
    value: Any = sent.get(error["location"])
    for step in error["pointer"].split("/")[1:]:
        try:
            value = value[int(step)] if isinstance(value, list) else value[step]
        except (LookupError, TypeError, ValueError):
            return None
    return value
