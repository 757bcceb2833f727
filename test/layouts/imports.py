"""Reports circles of imports at run time, and modules that cannot be imported first: imports.py FOLDER..."""

import ast
import importlib
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

# What every module needs; loaded once, before the process is copied for each of them.
LIBRARIES = ("alembic", "fastapi.testclient", "prometheus_client", "psycopg", "pydantic_settings", "sqlalchemy.ext.asyncio", "structlog")


def modules(folders: list[str]) -> dict[str, Path]:
    paths = [path for folder in folders for path in sorted(Path(folder).rglob("*.py"))]
    return {".".join(path.with_suffix("").parts).removesuffix(".__init__"): path for path in paths}


def imported(path: Path, known: set[str]) -> Iterator[str]:
    """Find what a module imports when it runs; names for annotations alone stand under an `if`."""
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.ImportFrom) and statement.module in known:
            yield statement.module


def circles(arrows: dict[str, list[str]]) -> Iterator[str]:
    finished: set[str] = set()

    def visit(module: str, way: list[str]) -> Iterator[str]:
        if module in way:
            yield " -> ".join([*way[way.index(module) :], module])
        elif module not in finished:
            for target in arrows[module]:
                yield from visit(target, [*way, module])
            finished.add(module)

    for module in arrows:
        yield from visit(module, [])


def can_be_first(module: str) -> bool:
    """Import a module in a copy of this process, where nothing else of the service is loaded."""
    child = os.fork()
    if child == 0:
        try:
            importlib.import_module(module)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0


def main(folders: list[str]) -> int:
    sys.path.insert(0, os.getcwd())
    known = modules(folders)
    arrows = {module: sorted(set(imported(path, set(known)))) for module, path in known.items()}
    findings = [f"circle: {circle}" for circle in circles(arrows)]
    for library in LIBRARIES:
        importlib.import_module(library)
    alone = [module for module in known if ".migrations" not in module]
    findings += [f"not importable alone: {module}" for module in alone if not can_be_first(module)]
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
