import json
import logging
import warnings
from collections.abc import Iterator

import pytest
import structlog

from src.core.observability.logging import configure_logging


@pytest.fixture(autouse=True)
def restored_logging() -> Iterator[None]:
    handlers, level = logging.root.handlers[:], logging.root.level
    logging.captureWarnings(False)
    yield
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    structlog.reset_defaults()


def test_every_log_is_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", "json", service="items")
    structlog.get_logger("ours").info("hello", item=1)
    logging.getLogger("theirs").warning("from %s", "afar")
    ours, theirs = map(json.loads, capsys.readouterr().out.splitlines())
    assert ours["event"] == "hello"
    assert (ours["item"], ours["level"], ours["service"]) == (1, "info", "items")
    assert (theirs["event"], theirs["logger"], theirs["service"]) == (
        "from afar",
        "theirs",
        "items",
    )


def test_an_exception_stays_on_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", "json")
    try:
        raise RuntimeError("broken")
    except RuntimeError:
        structlog.get_logger("ours").exception("failed")
    (line,) = capsys.readouterr().out.splitlines()
    assert "RuntimeError: broken" in json.loads(line)["exception"]


def test_a_warning_is_a_line_of_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", "json")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("odd", stacklevel=1)
    event = json.loads(capsys.readouterr().out)
    assert event["logger"] == "py.warnings"
    assert "UserWarning: odd" in event["event"]


def test_secrets_are_redacted(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", "json")
    structlog.get_logger("ours").info("hello", password="word", Authorization="Bearer x")
    event = json.loads(capsys.readouterr().out)
    assert event["password"] == event["Authorization"] == "[redacted]"


def test_the_level_is_a_threshold(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("warning", "console")
    structlog.get_logger("ours").info("quiet")
    structlog.get_logger("ours").warning("loud")
    assert "quiet" not in (printed := capsys.readouterr().out)
    assert "loud" in printed
