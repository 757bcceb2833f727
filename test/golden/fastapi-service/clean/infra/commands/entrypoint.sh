#!/bin/sh
# Runs a command of the service by its name, api or migrate, and anything else as it is.
set -eu
cd "$(dirname "$0")/../.."

if [ -d .venv ]; then
    PATH="$PWD/.venv/bin:$PATH"
fi
case "${1:-api}" in
    api)
        shift $(($# > 0))
        exec infra/commands/api.sh "$@"
        ;;
    migrate)
        exec alembic upgrade head
        ;;
    *)
        exec "$@"
        ;;
esac
