import { portalConfiguration } from '../../portal/portalConfiguration';

/** How a portal goes on with the tasks of a process that died. */
export type RecoveryMode = 'recovery-on' | 'recovery-off';

/** What all replicas of a bench share, and what each has of its own. */
export interface ReplicaPlace {
  /** Folder of the bench. */
  directory: string;
  /** Folder of this replica alone, as if it were a machine of its own: nobody finds the workspaces of another. */
  ownDirectory: string;
  port: number;
  githubHost: string;
  databaseUrl: string;
  mode: RecoveryMode;
  /** How many tasks it runs at once. */
  taskLimit: number;
}

/** How long the heart of a task may stand still, in seconds. */
export const STALE_SECONDS = 10;

/** Backstage's two ways to go on: by itself, or when the janitor has failed the task and a person pressed Retry. */
const scaffolderModes: Record<RecoveryMode, object> = {
  'recovery-on': {
    taskRecovery: { enabled: true, staleTimeout: { seconds: STALE_SECONDS } },
  },
  'recovery-off': {
    taskRecovery: { enabled: false },
    taskTimeout: { seconds: STALE_SECONDS },
    taskTimeoutJanitorFrequency: { seconds: 1 },
  },
};

/** The overlay over app-config.yaml for one replica of a portal on PostgreSQL. */
export function replicaConfiguration(
  place: ReplicaPlace,
  demo: Parameters<typeof portalConfiguration>[1],
) {
  const own = portalConfiguration(place, demo);
  return {
    ...own,
    // Whoever looks at a replica comes through one address: repositories are marked with it.
    app: { baseUrl: 'http://localhost:7007' },
    backend: {
      ...own.backend,
      database: databaseConfiguration(place.databaseUrl),
      workingDirectory: place.ownDirectory,
    },
    scaffolder: {
      concurrentTasksLimit: place.taskLimit,
      ...scaffolderModes[place.mode],
    },
  };
}

function databaseConfiguration(address: string) {
  const { hostname, port, username, password, pathname } = new URL(address);
  return {
    client: 'pg',
    // One database that a test can drop, with a schema for each plugin.
    pluginDivisionMode: 'schema',
    connection: {
      // Takes the place of the folder that app-config.yaml names.
      directory: null,
      host: hostname,
      port: Number(port || 5432),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database: pathname.slice(1),
    },
  };
}
