#!/bin/sh
# Migrates the database and starts the service, without containers. Reads .env, or the variables that are set.
set -eu
cd "$(dirname "$0")"

if [ -d .venv ]; then
    PATH="$PWD/.venv/bin:$PATH"
fi
alembic upgrade head
exec uvicorn src.main:app --host "${HOST:-127.0.0.1}" --port "${PORT:-8000}" --no-access-log --timeout-graceful-shutdown 20
