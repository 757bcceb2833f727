import gc

from src.application import create_app
from src.core.config import ConfigurationError, Settings

try:
    settings = Settings.load()
except ConfigurationError as error:
    raise SystemExit(str(error)) from None

app = create_app(settings)
# What stays until the end is not searched for garbage: full collections were the slowest answers.
gc.freeze()
