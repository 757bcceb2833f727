import os
from pathlib import Path
from typing import Annotated, Any, Literal, Self

import sqlalchemy as sa
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic.fields import FieldInfo
from pydantic_core import from_json
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict


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


class Settings(BaseSettings):
    """What the service reads from its environment, and from `.env` on a developer's machine."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    cors_origins: Annotated[list[str], NoDecode] = []
    database_url: SecretStr
    database_pool_size: int = Field(default=10, ge=1, le=100)
    database_max_overflow: int = Field(default=0, ge=0, le=100)
    database_timeout_seconds: int = Field(default=5, ge=1, le=60)
    database_statement_timeout_seconds: int = Field(default=10, ge=1, le=300)
    environment: Literal["development", "test", "staging", "production"] = "development"
    log_format: Literal["json", "console"] = "json"
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    max_body_bytes: int = Field(default=1_048_576, ge=1_024, le=104_857_600)
    service_version: str = Field(default="0.1.0", min_length=1, max_length=64)
    shutdown_delay_seconds: float = Field(default=0, ge=0, le=60)

    @field_validator("cors_origins", mode="before")
    @classmethod
    def read_list(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        try:
            return from_json(value)
        except ValueError:
            raise ValueError("is not a list in JSON") from None

    @field_validator("database_url")
    @classmethod
    def name_the_driver(cls, value: SecretStr) -> SecretStr:
        """Accept the usual spellings of a PostgreSQL URL and settle on the driver we ship."""
        try:
            url = sa.make_url(value.get_secret_value())
        except (sa.exc.ArgumentError, ValueError):
            raise ValueError("is not a database URL") from None
        if url.drivername not in ("postgres", "postgresql", "postgresql+psycopg"):
            raise ValueError("must start with postgresql+psycopg://")
        url = url.set(drivername="postgresql+psycopg")
        return SecretStr(url.render_as_string(hide_password=False))

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, SecretFileSource(settings_cls), dotenv_settings

    @classmethod
    def load(cls) -> Self:
        """Read the settings, or raise ConfigurationError with a line for each that is wrong."""
        try:
            return cls()
        except ValidationError as error:
            lines = [
                f"  {'.'.join(map(str, item['loc'])).upper()}: {item['msg']}"
                for item in error.errors()
            ]
            raise ConfigurationError("\n".join(["Invalid configuration:", *lines])) from None
