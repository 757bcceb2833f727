import { Plan } from '../../../plugins/microservice-common/src/model';
import { Caller } from './Caller';
import { anonymous, callersOf } from './callers';
import { TestRedis } from './TestRedis';

/** Nobody is told to wait, however fast the tests ask. */
const UNHURRIED: Record<string, string> = { RATE_LIMIT: '1000000/second' };

/** What a service needs beside a database: values of its variables, and the programs that they name. */
export class Surroundings {
  private constructor(
    /** Variables that the service reads. */
    readonly settings: Record<string, string>,
    /** Who may call it, and how they say so. */
    readonly caller: Caller,
    /** The Redis that it uses, if it uses one. */
    readonly redis?: TestRedis,
  ) {}

  /** Nothing but a database. */
  static readonly none = new Surroundings({}, anonymous);

  /** Starts what the service of a plan needs. */
  static async of(plan: Pick<Plan, 'facts' | 'ir'>): Promise<Surroundings> {
    const caller = await callersOf(plan);
    const redis =
      plan.facts.cache === 'redis' ? await TestRedis.start() : undefined;
    const settings = { ...UNHURRIED, ...caller.settings };
    if (redis) settings.REDIS_URL = redis.url;
    return new Surroundings(settings, caller, redis);
  }

  /** Ends what was started. */
  async close(): Promise<void> {
    await this.redis?.stop();
    await this.caller.close?.();
  }
}
