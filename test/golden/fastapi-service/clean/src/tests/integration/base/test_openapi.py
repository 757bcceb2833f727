import json
from pathlib import Path
from typing import Any

import pytest

from src.application import create_app
from src.tests.conftest import make_settings

Document = dict[str, Any]


@pytest.fixture
def served() -> Document:
    return create_app(make_settings("postgresql://localhost/x")).openapi()


def operations(document: Document) -> dict[str, Any]:
    """Describe each operation of the API; probes are the platform's business."""
    return {
        f"{method.upper()} {path}": operation_shape(document, operation)
        for path, methods in document["paths"].items()
        if path.startswith("/api/v1/")
        for method, operation in methods.items()
    }


def operation_shape(document: Document, operation: dict[str, Any]) -> dict[str, Any]:
    parameters = [resolve(document, parameter) for parameter in operation.get("parameters", [])]
    answers = {
        status: content_shape(document, answer)
        for status, answer in operation["responses"].items()
        if status < "300"
    }
    return {
        "parameters": {
            f"{parameter['in']} {parameter['name'].lower()}": parameter.get("required", False)
            for parameter in parameters
        },
        "body": content_shape(document, operation.get("requestBody", {})),
        "statuses": sorted(operation["responses"]),
        "answers": answers,
    }


def content_shape(document: Document, holder: dict[str, Any]) -> dict[str, Any]:
    content = resolve(document, holder).get("content", {})
    return {media: schema_shape(document, part["schema"]) for media, part in content.items()}


def schema_shape(document: Document, schema: dict[str, Any]) -> dict[str, Any]:
    """Tell which members there are and which of them have to be there."""
    found = resolve(document, schema)
    shape: dict[str, Any] = {"required": sorted(found.get("required", []))}
    shape["members"] = {
        name: schema_shape(document, member) for name, member in found.get("properties", {}).items()
    }
    if "items" in found:
        shape["items"] = schema_shape(document, found["items"])
    return shape


def resolve(document: Document, value: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference, and look behind the choice between a value and null."""
    choices = [each for each in value.get("anyOf", []) if each.get("type") != "null"]
    if len(choices) == 1:
        return resolve(document, choices[0])
    if "$ref" not in value:
        return value
    found: Any = document
    for step in value["$ref"].split("/")[1:]:
        found = found[step]
    return resolve(document, found)


def test_the_published_document_describes_what_is_served(served: Document) -> None:
    published = json.loads(Path("docs/openapi.json").read_text(encoding="utf-8"))
    assert operations(served) == operations(published)


def test_patterns_are_readable_by_every_engine(served: Document) -> None:
    assert "(?" not in json.dumps(served)
