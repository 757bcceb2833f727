import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One request to a service and what has to come back. */
export interface Exchange {
  /** What the service does, as the name of a test. */
  does: string;
  /** `POST /api/v1/items/{id}` */
  request: string;
  /** JSON to send. */
  send?: unknown;
  status: number;
  /** What the answer must at least hold: objects may have more keys, lists have exactly these elements. */
  body?: unknown;
  headers?: Record<string, string>;
  /** The answer is `application/problem+json` as RFC 9457 has it, with the service's own keys. */
  problem?: boolean;
  /** The answer has no body at all. */
  empty?: boolean;
  /** Which keys of the answer later exchanges use, and under which name. */
  remember?: Record<string, string>;
}

/** What a system of the seeds must be, as data. */
export interface Profile {
  files: string[];
  port: number;
  variables: string[];
  composeServices: string[];
  exchanges: Exchange[];
}

/** Reads `test/conformance/<name>.yaml`. */
export function readProfile(name: string): Profile {
  return parse(readFileSync(join(__dirname, `${name}.yaml`), 'utf8'));
}
