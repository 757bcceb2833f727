import os
from pathlib import Path
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_settings import PydanticBaseSettingsSource


class ConfigurationError(Exception):
    """The service cannot start with the settings it was given."""


class SecretFileSource(PydanticBaseSettingsSource):
    """Reads a setting `NAME` from the file that the variable `NAME_FILE` points to."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        variable = field_name.upper()
        path = os.environ.get(f"{variable}_FILE")
        if not path:
            return None, field_name, False
        if os.environ.get(variable):
            raise ConfigurationError(f"{variable} and {variable}_FILE are both set; keep one.")
        try:
            return Path(path).read_text(encoding="utf-8").strip(), field_name, False
        except OSError as error:
            raise ConfigurationError(f"{variable}_FILE: {error.strerror}: {path}") from error
        except UnicodeDecodeError:
            raise ConfigurationError(f"{variable}_FILE: Not a text in UTF-8: {path}") from None

    def __call__(self) -> dict[str, Any]:
        values = {
            name: self.get_field_value(field, name)[0]
            for name, field in self.settings_cls.model_fields.items()
        }
        return {name: value for name, value in values.items() if value}
