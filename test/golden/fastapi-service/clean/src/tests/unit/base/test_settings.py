from pathlib import Path

import pytest

from src.core.setting_files import ConfigurationError
from src.core.settings import Settings

URL = "postgresql+psycopg://user:word@localhost/items"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Start without settings, whatever the environment and `.env` say."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(f"{name.upper()}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("given", [URL, URL.replace("+psycopg", ""), "postgres" + URL[18:]])
def test_the_driver_of_the_database_url_is_ours(
    monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", given)
    assert Settings.load().database_url.get_secret_value() == URL


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://localhost/items"),
        ("DATABASE_URL", "no url"),
        ("DATABASE_URL", "postgresql://user:word@localhost:word/items"),
        ("CORS_ORIGINS", "https://example.org"),
        ("CORS_ORIGINS", '{"https": 1}'),
        ("ENVIRONMENT", "moon"),
        ("LOG_LEVEL", "loud"),
        ("DATABASE_POOL_SIZE", "0"),
        ("SHUTDOWN_DELAY_SECONDS", "soon"),
    ],
)
def test_an_invalid_value_is_named_but_not_shown(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", URL)
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=f"(?m)^  {name}: ") as caught:
        Settings.load()
    assert value not in str(caught.value).replace(name, "")
    assert "word" not in str(caught.value)


def test_origins_are_a_list_in_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", URL)
    monkeypatch.setenv("CORS_ORIGINS", '["https://example.org"]')
    assert Settings.load().cors_origins == ["https://example.org"]


def test_a_missing_database_url_is_named() -> None:
    with pytest.raises(ConfigurationError, match="DATABASE_URL: Field required"):
        Settings.load()


def test_a_secret_is_read_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "url").write_text(f"{URL}\n")
    monkeypatch.setenv("DATABASE_URL", "")
    monkeypatch.setenv("DATABASE_URL_FILE", str(tmp_path / "url"))
    assert Settings.load().database_url.get_secret_value() == URL


def test_an_empty_file_leaves_the_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "level").write_text("\n")
    monkeypatch.setenv("DATABASE_URL", URL)
    monkeypatch.setenv("LOG_LEVEL_FILE", str(tmp_path / "level"))
    assert Settings.load().log_level == "info"


def test_a_secret_file_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL_FILE", "nowhere")
    with pytest.raises(ConfigurationError, match="DATABASE_URL_FILE: No such file or directory"):
        Settings.load()


def test_a_secret_file_that_is_no_text_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "url").write_bytes(b"\xff")
    monkeypatch.setenv("DATABASE_URL_FILE", str(tmp_path / "url"))
    with pytest.raises(ConfigurationError, match="DATABASE_URL_FILE: Not a text"):
        Settings.load()


def test_a_secret_has_one_source(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", URL)
    monkeypatch.setenv("DATABASE_URL_FILE", str(tmp_path / "url"))
    with pytest.raises(ConfigurationError, match="both set"):
        Settings.load()


def test_a_secret_is_not_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", URL)
    assert ":word@" not in repr(Settings.load())
