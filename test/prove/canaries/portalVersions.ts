import backend from '@backstage/backend-defaults/package.json';
import scaffolder from '@backstage/plugin-scaffolder-backend/package.json';
import { postgresVersion } from '../../canaries/world/PostgresCluster';

/** What canaries are searched for in. */
export async function portalVersions(): Promise<Record<string, string>> {
  return {
    Node: process.versions.node,
    'backend-defaults': backend.version,
    'plugin-scaffolder-backend': scaffolder.version,
    PostgreSQL: await postgresVersion(),
  };
}
