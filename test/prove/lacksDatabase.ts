import { databaseServer } from '../service/TestDatabase';

/** What to do where no PostgreSQL is known. */
export function lacksDatabase(): string | undefined {
  return databaseServer
    ? undefined
    : 'TEST_DATABASE_URL names no PostgreSQL: set it to one whose role may create databases, such as postgresql://postgres@127.0.0.1:5432/postgres.';
}
