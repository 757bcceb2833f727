from src.core.settings import Settings

__all__ = [
    "Settings",
]
