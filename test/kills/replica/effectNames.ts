/** What our calls to GitHub carry. When the catalog reads a file depends on the time. */
const CLIENT = 'microservice-scaffolder';

/** What is written to the database for a task, by the statement that does it. The first row that fits counts. */
const STATEMENTS: readonly [pattern: RegExp, name: string][] = [
  [/^insert into "tasks"/, 'insert task'],
  // The loop that looks for lost tasks runs by the clock.
  [/^update "tasks" set "status".* where .*"last_heartbeat_at" <=/, ''],
  [/^update "tasks" set "status"/, 'update status of task'],
  [/^update "tasks" set "state"/, 'update state of task'],
  [/^insert into "operations"/, 'insert operation'],
  [/^update "operations"/, 'update operation'],
  [/^insert into "locations"/, 'insert location'],
];

/** What a request says about itself. */
export interface SentRequest {
  method: string;
  url: string;
  userAgent: string;
}

/**
 * The name of a request to GitHub, without what differs between two runs: `PUT /repos/acme/{name}/topics`.
 *
 * @returns undefined for other requests, and for those about other repositories
 */
export function nameOfRequest(
  { method, url, userAgent }: SentRequest,
  repository: string | undefined,
): string | undefined {
  if (!repository || !userAgent.includes(CLIENT)) return undefined;
  const path = new URL(url).pathname.replace(/^\/api\/v3/, '');
  const parts = path.split('/');
  const about = parts[1] === 'repos' ? parts[3] : repository;
  if (about !== repository) return undefined;
  const general = parts.map(part =>
    part === repository ? '{name}' : part.replace(/[0-9a-f]{40}$/, '{sha}'),
  );
  return `${method} ${general.join('/')}`;
}

/**
 * The name of a statement that writes something about a task: `update state of task`.
 *
 * @returns undefined for other statements
 */
export function nameOfStatement(sql: string): string | undefined {
  return STATEMENTS.find(([pattern]) => pattern.test(sql))?.[1] || undefined;
}
