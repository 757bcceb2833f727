import { Knex } from 'knex';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/**
 * Brings the plugin's tables up to date.
 *
 * @internal
 */
export async function applyMigrations(database: Knex): Promise<void> {
  await database.migrate.latest({
    directory: resolvePackagePath(
      '@microservice-scaffolder/plugin-microservice-backend',
      'migrations',
    ),
  });
}
