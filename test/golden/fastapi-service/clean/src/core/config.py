from src.core.settings import ConfigurationError, SecretFileSource, Settings

__all__ = [
    "ConfigurationError",
    "SecretFileSource",
    "Settings",
]
