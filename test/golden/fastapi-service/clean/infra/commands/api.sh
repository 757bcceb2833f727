#!/bin/sh
# Starts the API. Further arguments are for uvicorn, for example --reload.
set -eu
exec uvicorn src.main:app --host "${HOST:-0.0.0.0}" --port "${PORT:-8000}" --no-access-log --no-server-header --timeout-graceful-shutdown 20 "$@"
