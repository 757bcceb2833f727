import json
from pathlib import Path
from typing import Any

from src.application import create_app
from tests.conftest import make_settings


def operations(document: dict[str, Any]) -> set[tuple[str, str]]:
    """Methods and paths of the API; probes are the platform's business."""
    return {
        (method, path)
        for path, methods in document["paths"].items()
        for method in methods
        if path.startswith("/api/v1")
    }


def test_the_published_document_lists_what_is_served() -> None:
    served = create_app(make_settings("postgresql://localhost/x")).openapi()
    published = json.loads(Path("docs/openapi.json").read_text(encoding="utf-8"))
    assert operations(served) == operations(published)


def test_patterns_are_readable_by_every_engine() -> None:
    served = json.dumps(create_app(make_settings("postgresql://localhost/x")).openapi())
    assert "(?" not in served
