import re
from pathlib import Path

from src.core.settings import Settings

EXAMPLE = Path(".env.example").read_text(encoding="utf-8")
COMPOSITION = Path("infra/docker-compose.local.yml").read_text(encoding="utf-8")
ASSIGNMENTS = dict(re.findall(r"^(?:# )?([A-Z][A-Z0-9_]*)=(.*)$", EXAMPLE, flags=re.MULTILINE))
COMPOSED = set(re.findall(r"\$\{([A-Z_]+)", COMPOSITION))


def test_the_example_names_every_setting_and_nothing_else() -> None:
    settings = {name.upper() for name in Settings.model_fields}
    assert set(ASSIGNMENTS) == settings | COMPOSED


def test_the_example_shows_the_defaults() -> None:
    defaults = {
        name.upper(): str(field.default)
        for name, field in Settings.model_fields.items()
        if not field.is_required()
    }
    assert {name: ASSIGNMENTS[name] for name in defaults} == defaults
