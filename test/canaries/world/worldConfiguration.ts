import { join } from 'node:path';
import { portalConfiguration } from '../../portal/portalConfiguration';

/** How a portal goes on with the tasks of a process that died. */
export type RecoveryMode = 'recovery on' | 'recovery off';

/** What the configuration of a portal depends on. */
export interface WorldPlace {
  directory: string;
  /** Where browsers reach it. */
  publicPort: number;
  /** Where its process listens. */
  port: number;
  githubHost: string;
  vaultUrl: string;
  /** Of its PostgreSQL; without one it has SQLite. */
  databasePort?: number;
  recovery: RecoveryMode;
  /** Whether what is typed into a form may come unsealed. */
  plainForm: boolean;
}

/** A busy machine may let the heart of a task stand still for seconds. */
const STALE = { seconds: 8 };

const scaffolderModes: Record<RecoveryMode, object> = {
  'recovery on': { taskRecovery: { enabled: true, staleTimeout: STALE } },
  'recovery off': {
    taskRecovery: { enabled: false },
    taskTimeout: STALE,
    taskTimeoutJanitorFrequency: { seconds: 1 },
  },
};

/** The overlay over app-config.yaml. No secret stands in it: what it needs of them comes from the process's environment. */
export function worldConfiguration(
  place: WorldPlace,
  demo: Parameters<typeof portalConfiguration>[1],
) {
  const { directory, publicPort, port, githubHost } = place;
  const own = portalConfiguration(
    { directory, port: publicPort, githubHost },
    demo,
  );
  const integration = {
    ...own.integrations.github[0],
    token: '${GITHUB_TOKEN}',
  };
  return {
    ...own,
    backend: {
      ...own.backend,
      baseUrl: `http://127.0.0.1:${publicPort}`,
      listen: { host: '127.0.0.1', port },
      workingDirectory: join(directory, 'temporary'),
      database: databaseOf(place),
    },
    integrations: { github: [integration] },
    scaffolder: scaffolderModes[place.recovery],
    microservice: { ...own.microservice, secrets: secretsOf(place) },
  };
}

function databaseOf({ directory, databasePort }: WorldPlace) {
  return databasePort === undefined
    ? { connection: { directory: join(directory, 'database') } }
    : {
        client: 'pg',
        pluginDivisionMode: 'schema',
        connection: {
          // Takes the place of the folder that app-config.yaml names.
          ...{ directory: null, database: 'postgres', user: 'postgres' },
          ...{ host: '127.0.0.1', port: databasePort },
        },
      };
}

function secretsOf({ directory, vaultUrl, plainForm }: WorldPlace) {
  return {
    plainForm: plainForm ? 'allow' : 'refuse',
    allow: [
      { from: 'env:CANARY_*' },
      { from: 'file:CANARY_*' },
      { from: 'vault:ci/*' },
    ],
    files: { directory: join(directory, 'sources') },
    vault: {
      address: vaultUrl,
      appRole: { roleId: 'portal', secretId: '${VAULT_SECRET_ID}' },
    },
    sealing: { keyFile: join(directory, 'sources/sealing.keys') },
  };
}
