import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One place in the source of a service that is made wrong. */
export interface Patch {
  /** Stands exactly once in the service's code, unless all places are meant. */
  find: string;
  replace: string;
  all?: boolean;
}

/** A fault that is planted in a correct service, and who has to find it. */
export interface Fault {
  /** What the faulty service does: `lets a row be one too many`. */
  does: string;
  /** Groups of cases of which at least one has to fail. */
  found_by: string[];
  /** Part of `./dev test`; the others run in CI and in `./dev prove planted-faults`. */
  quick?: boolean;
  patches: Patch[];
}

/** A table of faults in `test/contract/faults`: `items`, `shop`. */
export function readFaults(service: string): Fault[] {
  return parse(readFileSync(join(__dirname, `${service}.faults.yaml`), 'utf8'));
}

/** The answers that the correct service is rendered from. */
export function readAnswers(service: string): object {
  return parse(
    readFileSync(join(__dirname, `${service}.answers.yaml`), 'utf8'),
  );
}
