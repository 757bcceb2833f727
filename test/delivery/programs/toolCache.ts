import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs lie that took long to get: beside the repository's checkouts, so that each of them finds them. */
export const toolCache = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'microservice-scaffolder',
  'tools',
);
