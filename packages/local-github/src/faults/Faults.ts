import { Fault, FaultPlan, FiredFault, GIT_OPERATIONS } from './Fault';
import { FaultError } from './FaultError';

/** Plans that may wait at the same time. */
const MOST_PLANS = 100;

/** Faults that are remembered; the oldest are forgotten first. */
const MOST_FIRED = 1000;

/** A server must be able to stop: no call waits longer. */
const LONGEST_DELAY = 60_000;

/** A call that a fault may be for. */
export interface FaultyCall {
  operation: string;
  method: string;
  path: string;
}

interface Waiting {
  plan: FaultPlan;
  /** Calls of the plan's operation since the plan was made. */
  seen: number;
}

/**
 * Makes a running server fail on purpose, at calls that a test names.
 *
 * Nothing is random: the same plans and the same calls give the same faults. When several plans are for one call, the
 * one that was made first fires; the others count the call all the same.
 *
 * @public
 */
export class Faults {
  private readonly operations: Set<string>;
  private waiting: Waiting[] = [];
  private happened: FiredFault[] = [];

  /** @internal */
  constructor(operations: string[]) {
    this.operations = new Set([...operations, ...GIT_OPERATIONS, '*']);
  }

  /**
   * Plans a fault.
   *
   * @throws FaultError for an operation that does not exist, a call before the next one, or a delay above a minute
   */
  inject(plan: FaultPlan): void {
    const { operation, call = 1, fault } = plan;
    if (!this.operations.has(operation)) {
      throw FaultError.unknownOperation(operation);
    }
    if (call !== 'every' && !(Number.isInteger(call) && call >= 1)) {
      throw FaultError.badNumber('call', call, 'from 1 on');
    }
    if (fault.kind === 'delayed') checkDelay(fault.milliseconds);
    if (this.waiting.length >= MOST_PLANS) throw FaultError.tooMany(MOST_PLANS);
    this.waiting.push({ plan, seen: 0 });
  }

  /** What happened since the start or the last {@link Faults.clear}, in order. */
  get fired(): readonly FiredFault[] {
    return this.happened;
  }

  /** The plans that still wait for their call; a plan for every call always waits. */
  get pending(): readonly FaultPlan[] {
    return this.waiting.map(({ plan }) => plan);
  }

  /** Forgets all plans and all that happened. */
  clear(): void {
    this.waiting = [];
    this.happened = [];
  }

  /**
   * Counts a call, and says what is to go wrong with it.
   *
   * @internal
   */
  next(asked: FaultyCall): Fault | undefined {
    const concerned = this.waiting.filter(({ plan }) =>
      [asked.operation, '*'].includes(plan.operation),
    );
    for (const waiting of concerned) waiting.seen += 1;
    const due = concerned.find(
      ({ plan: { call = 1 }, seen }) => call === 'every' || seen >= call,
    );
    if (!due) return undefined;
    if (due.plan.call !== 'every') {
      this.waiting = this.waiting.filter(it => it !== due);
    }
    const { fault } = due.plan;
    const fired = { ...asked, call: due.seen, fault };
    this.happened = [...this.happened, fired].slice(-MOST_FIRED);
    return fault;
  }
}

function checkDelay(milliseconds: number): void {
  const possible = milliseconds >= 0 && milliseconds <= LONGEST_DELAY;
  if (!possible || !Number.isInteger(milliseconds)) {
    throw FaultError.badNumber(
      'milliseconds',
      milliseconds,
      `from 0 to ${LONGEST_DELAY}`,
    );
  }
}
