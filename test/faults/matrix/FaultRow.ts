import { OperationEnding } from '@microservice-scaffolder/plugin-microservice-common';
import { Fault } from '../../../packages/local-github/src';

/** How a run may end. */
export type End = OperationEnding['state'];

/** A way in which a call goes wrong, and how a run that meets it may end. */
export interface FaultRow {
  name: string;
  /** What the call meets. */
  fault(now: number): Fault;
  /** The ends that tell the truth about it. */
  ends: readonly End[];
  /** Whether only GitHub speaks like this: the catalog has no such limits, and a conflict there means that all is well. */
  onlyGithub?: true;
  /** For how many seconds GitHub asks to be left alone, where it does. */
  seconds?: number;
  /** How long effects of the run may come after it. */
  settles?: number;
}

/** What passes by itself: the run gets over it, or waits. */
const PASSES: readonly End[] = ['done', 'waiting'];

/** Longer than the clients of the bench wait. */
const LATE_MILLISECONDS = 1000;

/** What somebody has to mend, unless the run has another way to the same end. */
const NEEDS: readonly End[] = ['needs_you', 'done'];

const status = (
  code: number,
  message: string,
  headers: Record<string, string> = {},
) => ({ status: code, message, headers });

const atSecond = (now: number, seconds: number) =>
  String(Math.ceil(now / 1000) + seconds);

/** The faults of the matrix. */
export const FAULT_ROWS: readonly FaultRow[] = [
  {
    name: 'reset before',
    fault: () => ({ kind: 'refused', with: 'reset' }),
    ends: PASSES,
  },
  {
    name: 'reset after',
    fault: () => ({ kind: 'lost', with: 'reset' }),
    ends: PASSES,
  },
  {
    name: 'time-out before',
    fault: () => ({ kind: 'refused', with: 'silence' }),
    ends: PASSES,
  },
  {
    name: 'time-out after',
    fault: () => ({ kind: 'lost', with: 'silence' }),
    ends: PASSES,
  },
  {
    name: 'effect after the time-out',
    fault: () => ({ kind: 'delayed', milliseconds: LATE_MILLISECONDS }),
    ends: PASSES,
    settles: LATE_MILLISECONDS,
  },
  {
    name: '500',
    fault: () => ({ kind: 'refused', with: status(500, 'Server Error') }),
    ends: PASSES,
  },
  {
    name: '502 after the effect',
    fault: () => ({ kind: 'lost', with: status(502, 'Bad Gateway') }),
    ends: PASSES,
  },
  {
    name: '503 with retry-after',
    fault: () => ({
      kind: 'refused',
      with: status(503, 'Service Unavailable', { 'retry-after': '1' }),
    }),
    ends: PASSES,
  },
  {
    name: '429 primary limit',
    onlyGithub: true,
    fault: now => ({
      kind: 'refused',
      with: status(429, 'API rate limit exceeded for user ID 1.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': atSecond(now, 2400),
      }),
    }),
    ends: ['waiting'],
    seconds: 2400,
  },
  {
    name: '403 secondary limit',
    onlyGithub: true,
    fault: () => ({
      kind: 'refused',
      with: status(403, 'You have exceeded a secondary rate limit.', {
        'retry-after': '600',
      }),
    }),
    ends: ['waiting'],
    seconds: 600,
  },
  {
    name: '401',
    fault: () => ({ kind: 'refused', with: status(401, 'Bad credentials') }),
    ends: ['needs_you'],
  },
  {
    name: '403 permission',
    fault: () => ({
      kind: 'refused',
      with: status(403, 'Resource not accessible by integration', {
        'x-accepted-github-permissions': 'administration=write',
      }),
    }),
    ends: ['needs_you'],
  },
  {
    name: '404 by lag',
    fault: () => ({ kind: 'refused', with: status(404, 'Not Found') }),
    ends: [...NEEDS, 'waiting'],
  },
  {
    name: '409 conflict',
    onlyGithub: true,
    fault: () => ({ kind: 'refused', with: status(409, 'Conflict') }),
    ends: [...NEEDS, 'waiting'],
  },
  {
    name: '422 conflict',
    fault: () => ({ kind: 'refused', with: status(422, 'Validation Failed') }),
    ends: NEEDS,
  },
  {
    name: 'truncated JSON',
    fault: () => ({ kind: 'truncated' }),
    ends: PASSES,
  },
];
