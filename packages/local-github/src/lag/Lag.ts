import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { LagOptions } from '../configuration/LagOptions';
import { Operation } from '../description/operations';
import { Answer } from '../http/Answer';

/** Something that was made a moment ago. */
interface Fresh {
  /** Reads that do not find it yet. */
  calls: number;
  until: number;
}

/** Operations that read one ref, and the name of it. */
const READS_REF: Record<string, (call: Call) => string> = {
  'git/get-ref': ({ parameters }) => `refs/${parameters.ref}`,
  'git/update-ref': ({ parameters }) => `refs/${parameters.ref}`,
  'repos/get-branch': ({ parameters }) => `refs/heads/${parameters.branch}`,
};

/**
 * Lets what was just made be missing for a while, as it can be on GitHub, whose servers tell each other a moment later.
 *
 * A repository that is still being made answers 409 for its git database and 404 for everything else that is read; what is
 * written gets through.
 */
export class Lag {
  private readonly options: LagOptions;
  private readonly clock: () => number;
  private readonly fresh = new Map<string, Fresh>();

  constructor(options: LagOptions, clock: () => number) {
    this.options = options;
    this.clock = clock;
  }

  /** Remembers what an operation made. */
  note({ id }: Operation, call: Call, { status, json }: Answer): void {
    const made = status === 201 ? (json as JsonObject) : undefined;
    if (!made) return;
    if (/^repos\/create-(in-org|for-authenticated-user)$/.test(id)) {
      this.remember(String(made.full_name));
    }
    if (id === 'git/create-ref') {
      this.remember(refKey(call, String(made.ref)));
    }
  }

  /** @throws ApiError for a read of what is not there yet */
  check({ id, method }: Operation, call: Call): void {
    if (!('owner' in call.parameters && 'repo' in call.parameters)) return;
    const inGit = id.startsWith('git/');
    if ((inGit || method === 'get') && this.isMissing(keyOf(call))) {
      throw inGit
        ? ApiError.conflict('Git Repository is empty.')
        : ApiError.notFound();
    }
    const ref = READS_REF[id]?.(call);
    if (ref === undefined || !this.isMissing(refKey(call, ref))) return;
    throw method === 'get'
      ? ApiError.notFound()
      : ApiError.unprocessable('Reference does not exist');
  }

  private remember(key: string): void {
    const { calls = 0, milliseconds = 0 } = this.options;
    if (calls === 0 && milliseconds === 0) return;
    const until = this.clock() + milliseconds;
    this.fresh.set(key.toLowerCase(), { calls, until });
  }

  /** Counts a read as one of those that do not find it. */
  private isMissing(key: string): boolean {
    const fresh = this.fresh.get(key.toLowerCase());
    if (!fresh) return false;
    if (fresh.calls === 0 && this.clock() >= fresh.until) {
      this.fresh.delete(key.toLowerCase());
      return false;
    }
    fresh.calls = Math.max(0, fresh.calls - 1);
    return true;
  }
}

function keyOf({ parameters }: Call): string {
  return `${parameters.owner}/${parameters.repo}`;
}

function refKey(call: Call, ref: string): string {
  return `${keyOf(call)} ${ref}`;
}
