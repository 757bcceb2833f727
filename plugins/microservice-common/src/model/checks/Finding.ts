import { Problem } from '../Problem';

/** What a rule found: a stable code, what is wrong, and the fix. */
export type Finding = [code: string, what: string, fix: string];

/** Findings as problems of one place. */
export function at(where: string, findings: readonly Finding[]): Problem[] {
  return findings.map(([code, what, fix]) => ({ where, code, what, fix }));
}
