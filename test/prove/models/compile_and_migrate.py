"""Compiles everything, imports every module of the package named but its tests, and migrates to what equals the models.

One process for all of it: starting Python and importing the libraries takes longer than the rest.
"""

import compileall
import importlib
import pkgutil
import sys

from alembic import command
from alembic.config import Config

LEFT_OUT = ("tests", "migrations")


def import_all(root: str) -> None:
    package = importlib.import_module(root)
    for module in pkgutil.walk_packages(package.__path__, f"{root}."):
        if not any(part in LEFT_OUT for part in module.name.split(".")):
            importlib.import_module(module.name)


sys.path.insert(0, ".")
if not compileall.compile_dir(".", quiet=1):
    sys.exit("Some files do not compile")
import_all(sys.argv[1])
migrations = Config("alembic.ini")
command.upgrade(migrations, "head")
command.check(migrations)
