import { setTimeout as pause } from 'node:timers/promises';
import { ResponseError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { testCatalog } from '../../../plugins/scaffolder-backend-module-microservice/src/__testUtils__/testCatalog';
import { Fault } from '../../../packages/local-github/src';

/** Which of the calls that register a location fails, counted from now on. */
export interface CatalogFaultPlan {
  call: number;
  fault: Fault;
}

/** The catalog of the bench: it registers locations that it can read, and fails on demand in the words of Backstage's client. */
export class BenchCatalog {
  readonly service: CatalogService;
  readonly targets: string[] = [];
  /** Calls that met a plan since the plans were made. */
  failed = 0;
  private readonly inner = testCatalog([]);
  private plans: CatalogFaultPlan[] = [];
  private seen = 0;

  constructor() {
    this.service = {
      ...this.inner,
      addLocation: async (location, options) => {
        if (location.dryRun) return this.inner.addLocation(location, options);
        this.seen += 1;
        const due = this.plans.find(({ call }) => call === this.seen);
        if (due) this.failed += 1;
        return withFault(due?.fault, async () => {
          const added = await this.inner.addLocation(location, options);
          this.targets.push(location.target);
          return added;
        });
      },
    } as CatalogService;
  }

  /** Plans failures in place of those planned before. */
  plan(plans: CatalogFaultPlan[]): void {
    this.plans = plans;
    this.seen = 0;
    this.failed = 0;
  }
}

async function withFault<T>(
  fault: Fault | undefined,
  register: () => Promise<T>,
): Promise<T> {
  if (!fault) return register();
  switch (fault.kind) {
    case 'delayed':
      await pause(fault.milliseconds);
      return register();
    case 'truncated':
      await register();
      throw new SyntaxError('Unexpected end of JSON input');
    default:
      if (fault.kind === 'lost') await register();
      return failed(fault.with);
  }
}

/** What Backstage's client does where the catalog answers so, or not at all. */
async function failed(
  answer: Exclude<Fault, { kind: 'delayed' | 'truncated' }>['with'],
): Promise<never> {
  if (answer === 'reset') throw new TypeError('fetch failed');
  if (answer === 'silence') return new Promise<never>(() => {});
  const { status, message = 'Server Error' } = answer;
  const name = ERROR_NAMES[status] ?? 'Error';
  const body = { error: { name, message }, response: { statusCode: status } };
  throw await ResponseError.fromResponse(
    Response.json(body, { status }) as never,
  );
}

const ERROR_NAMES: Record<number, string> = {
  401: 'AuthenticationError',
  403: 'NotAllowedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'InputError',
  503: 'ServiceUnavailableError',
};
