import importlib
import sys

import pytest
from fastapi import FastAPI


@pytest.fixture(autouse=True)
def fresh_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "src.main", raising=False)
    monkeypatch.setattr("gc.freeze", lambda: None)
    monkeypatch.setenv("DATABASE_URL", "postgresql://localhost/app")


def test_the_application_is_made_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICE_VERSION", "1.2.3")
    app = importlib.import_module("src.main").app
    assert isinstance(app, FastAPI)
    assert app.version == "1.2.3"


def test_a_wrong_setting_ends_the_start_with_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "loud")
    with pytest.raises(SystemExit, match="LOG_LEVEL"):
        importlib.import_module("src.main")
