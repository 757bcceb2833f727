import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** One request to a service and what has to come back. */
export interface Exchange {
  /** What the service does, as the name of a test. */
  does: string;
  /** `POST /api/v1/items/{id}` */
  request: string;
  /** Who asks: the caller with all rights where absent. */
  by?: 'default' | 'peer' | 'other' | 'nobody';
  /** Variables of a process that is asked in place of the usual one. */
  settings?: Record<string, string>;
  /** JSON to send. */
  send?: unknown;
  /** Fields of a form to send. */
  form?: Record<string, string>;
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

/** What a repository of the seeds holds, by kind. */
export interface Contents {
  /** Paths; with a slash at the end, a folder that holds something. */
  files: string[];
  /** Variables that `.env.example` lists. */
  variables: string[];
  composeServices: string[];
  /** `GET /api/v1/items?skip&limit -> 200, 422` */
  endpoints: string[];
  /** Commands that the README documents. */
  commands: string[];
  makeTargets: string[];
}

/** Something of a seed that its service does not have yet, and why. */
export interface LeftOut extends Partial<Contents> {
  why: string;
  /** Statuses of endpoints that are there. */
  statuses?: number[];
}

/** What a system of the seeds must be, as data. */
export interface Profile extends Contents {
  /** The seed's answers, but for what is left out. */
  answers: Record<string, unknown>;
  port: number;
  leftOut: LeftOut[];
  exchanges: Exchange[];
}

/** Reads `test/conformance/<name>.yaml`. */
export function readProfile(name: string): Profile {
  const text = readFileSync(join(__dirname, `${name}.yaml`), 'utf8');
  return { commands: [], makeTargets: [], leftOut: [], ...parse(text) };
}

/** The names of all profiles, sorted. */
export function profileNames(): string[] {
  return globSync('*.yaml', { cwd: __dirname })
    .map(file => basename(file, '.yaml'))
    .sort();
}
