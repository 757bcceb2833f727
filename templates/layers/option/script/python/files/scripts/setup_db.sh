#!/bin/sh
# Makes a role and a database on a local PostgreSQL, unless they are there. psql connects as PGHOST, PGUSER and the like say.
set -eu
cd "$(dirname "$0")/.."

if [ -z "${POSTGRES_PASSWORD:-}" ] && [ -f .env ]; then
    POSTGRES_PASSWORD=$(sed -n 's/^POSTGRES_PASSWORD=//p' .env)
fi

psql --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 \
    --set role="${POSTGRES_USER:-app}" \
    --set database="${POSTGRES_DB:-app}" \
    --set password="${POSTGRES_PASSWORD:?Set the password that the service will use, here or in .env}" << 'SQL'
SELECT format('CREATE ROLE %I LOGIN CREATEDB PASSWORD %L', :'role', :'password')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'role')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
SQL
echo "The database ${POSTGRES_DB:-app} is there, for the role ${POSTGRES_USER:-app}."
