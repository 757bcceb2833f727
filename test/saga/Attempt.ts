import { AsyncLocalStorage } from 'node:async_hooks';
import { RequestError } from '@octokit/request-error';
import { Disturbance } from './Schedule';
import type { World } from './World';

/** The attempt that the running code belongs to, also after it was frozen and went on. */
export const currentAttempt = new AsyncLocalStorage<Attempt>();

/** One run of the task, and what happens to it on its way. */
export class Attempt {
  readonly controller = new AbortController();
  /** Resolves when the run dies or freezes, with which of the two. */
  readonly leaves: Promise<'died' | 'froze'>;
  /** Changes that were sent after the run was cancelled. */
  changesAfterCancel = 0;
  /** Changes that were sent after another run had taken the lease. */
  changesAfterLoss = 0;
  /** Whether another run has begun while this one was frozen. */
  overtaken = false;
  /** Resolves when the run only waits for the end of another one. */
  readonly waiting: Promise<void>;
  private leaveWaiting!: () => void;
  private leave!: (how: 'died' | 'froze') => void;
  private thawed!: () => void;
  private readonly thaws: Promise<void>;
  private calls = 0;
  private dead = false;

  constructor(
    readonly world: World,
    readonly disturbance: Disturbance | undefined,
  ) {
    this.leaves = new Promise(resolve => {
      this.leave = resolve;
    });
    this.waiting = new Promise(resolve => {
      this.leaveWaiting = resolve;
    });
    this.thaws = new Promise(resolve => {
      this.thawed = resolve;
    });
  }

  /** Lets a frozen run go on. */
  thaw(): void {
    this.thawed();
  }

  /** Waits for the run that has overtaken it, which a thawed run does at its end: nothing follows from it. */
  waitsForSuccessor(): Promise<never> {
    this.leaveWaiting();
    return new Promise(() => {});
  }

  /** A dead process asks nothing any more. */
  async untilDeath<T>(work: () => Promise<T>): Promise<T> {
    if (this.dead) await new Promise(() => {});
    return work();
  }

  /** Does a request, or what the schedule has for it. */
  async send<T>(request: string, effect: () => T): Promise<T> {
    this.calls += 1;
    const due = this.disturbance?.call === this.calls;
    const kind = due ? this.disturbance!.kind : 'none';
    if (kind.endsWith('before')) await this.disturb(kind);
    this.controller.signal.throwIfAborted();
    if (kind === 'refused') throw noAnswer();
    this.count(request);
    const answer = effect();
    if (kind === 'lost') throw noAnswer();
    if (kind.endsWith('after')) await this.disturb(kind);
    this.controller.signal.throwIfAborted();
    return answer;
  }

  private async disturb(kind: string): Promise<void> {
    if (kind.startsWith('dies')) {
      this.dead = true;
      this.leave('died');
      await new Promise(() => {});
    }
    if (kind.startsWith('freezes')) {
      this.leave('froze');
      await this.thaws;
    }
    if (kind.startsWith('cancelled')) {
      this.controller.abort(new Error('The task was cancelled'));
    }
  }

  private count(request: string): void {
    if (request.startsWith('GET')) return;
    if (this.controller.signal.aborted) this.changesAfterCancel += 1;
    if (this.overtaken) this.changesAfterLoss += 1;
  }
}

/** What a client throws whose connection broke. */
function noAnswer(): Error {
  return new RequestError('fetch failed', 500, {
    request: { method: 'GET', url: '/', headers: {} },
  });
}
