import { Plan } from '../../../plugins/microservice-common/src/model';
import { Caller, callersOf } from './callers';
import { TestRedis } from './TestRedis';

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
  static readonly none = new Surroundings({}, callersOf({}));

  /** Starts what the service of a plan needs. */
  static async of(plan: Pick<Plan, 'facts'>): Promise<Surroundings> {
    const caller = callersOf(plan.facts);
    const redis =
      plan.facts.cache === 'redis' ? await TestRedis.start() : undefined;
    const settings = { ...caller.settings };
    if (redis) {
      settings.REDIS_URL = redis.url;
      settings.TEST_REDIS_URL = redis.url;
    }
    return new Surroundings(settings, caller, redis);
  }

  /** Ends what was started. */
  async close(): Promise<void> {
    await this.redis?.stop();
  }
}
