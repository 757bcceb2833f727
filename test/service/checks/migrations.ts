import { TestDatabase } from '../TestDatabase';
import { mustRun, ServiceCheck } from './ServiceCheck';

/** There and back, and what the models say at the end. */
const commands = [
  ['alembic', 'upgrade', 'head'],
  ['alembic', 'downgrade', 'base'],
  ['alembic', 'upgrade', 'head'],
  ['alembic', 'check'],
];

/** The migrations of the service. */
export const migrations: ServiceCheck = {
  name: 'migrations',
  does: 'migrates up, down and up, to what equals its models',
  async run(subject) {
    const database = await TestDatabase.create();
    try {
      for (const command of commands) {
        await mustRun(subject, command, { DATABASE_URL: database.url });
      }
    } finally {
      await database.drop();
    }
    return undefined;
  },
};
