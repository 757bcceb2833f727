import { ResponseError } from '@backstage/errors';
import {
  CheckResult,
  LeaseAnswer,
  Operation,
  OperationEnding,
  OperationEvidence,
  OperationIntent,
  OperationOrder,
  OperationState,
  OperationView,
  Plan,
  Recipe,
  SealingKey,
} from '../model';
import { answerError } from './answerError';

/**
 * Finds the base URL of a backend plugin; both the frontend's and the backend's discovery fit.
 *
 * @public
 */
export interface PluginDiscovery {
  getBaseUrl(pluginId: string): Promise<string>;
}

/**
 * Sends requests; both the frontend's `FetchApi` (which adds the user's token) and `{ fetch }` fit.
 *
 * @public
 */
export interface RequestSender {
  fetch(input: string, init?: RequestInit): Promise<Response>;
}

/**
 * What a request carries besides its content.
 *
 * @public
 */
export interface MicroserviceRequestOptions {
  /** Backstage token of the caller; needed where the sender does not add one. */
  token?: string;
}

/**
 * Which operations are wanted; all that the caller may see where nothing is given.
 *
 * @public
 */
export interface OperationQuery {
  owner?: string;
  repository?: string;
  state?: OperationState;
  /** Default: the newest first. */
  order?: `${'asc' | 'desc'}:${OperationOrder}`;
}

/**
 * Client of the HTTP API of the `microservice` backend plugin, for the frontend and for other backend plugins.
 * An error that the plugin answers with is thrown under its own name (`ConflictError`, `InputError`, ...).
 *
 * @public
 */
export class MicroserviceClient {
  readonly #discovery: PluginDiscovery;
  readonly #sender: RequestSender;

  constructor(options: { discovery: PluginDiscovery; sender: RequestSender }) {
    this.#discovery = options.discovery;
    this.#sender = options.sender;
  }

  /** The recipes that policy allows. */
  async recipes(options?: MicroserviceRequestOptions): Promise<Recipe[]> {
    const response = await this.#send('GET', '/recipes', { ...options });
    const { items } = await this.#content<{ items: Recipe[] }>(response);
    return items;
  }

  /** The plan for these answers, or everything that is wrong with them. */
  async plan(
    recipeId: string,
    answers: unknown,
    options?: MicroserviceRequestOptions,
  ): Promise<CheckResult<Plan>> {
    const path = `/recipes/${encodeURIComponent(recipeId)}/plan`;
    const response = await this.#send('POST', path, {
      ...options,
      content: { answers },
    });
    if (response.status === 422) {
      return { result: 'invalid', ...(await response.json()) };
    }
    const { plan } = await this.#content<{ plan: Plan }>(response);
    return { result: 'ok', value: plan };
  }

  /** Writes the intent, or returns the row that is there. */
  async openOperation(
    intent: OperationIntent,
    options?: MicroserviceRequestOptions,
  ): Promise<Operation> {
    const request = { ...options, content: intent };
    return this.#change('POST', '/operations', request);
  }

  /** Takes the lease of an operation, or says who holds it. */
  async acquireLease(
    id: string,
    options?: MicroserviceRequestOptions,
  ): Promise<LeaseAnswer> {
    return this.#change('POST', `${operationPath(id)}/lease`, { ...options });
  }

  /** Makes the lease last longer. */
  async renewLease(
    id: string,
    fence: number,
    options?: MicroserviceRequestOptions,
  ): Promise<Operation> {
    const request = { ...options, content: { fence } };
    return this.#change('PUT', `${operationPath(id)}/lease`, request);
  }

  /** Adds evidence to an operation, under a lease. */
  async recordOperation(
    id: string,
    content: { fence: number; evidence: OperationEvidence },
    options?: MicroserviceRequestOptions,
  ): Promise<Operation> {
    const request = { ...options, content };
    return this.#change('PATCH', operationPath(id), request);
  }

  /** Gives the lease back, with the ending of the run where it ends. */
  async releaseLease(
    id: string,
    content: { fence: number; ending?: OperationEnding },
    options?: MicroserviceRequestOptions,
  ): Promise<Operation> {
    const path = `${operationPath(id)}/lease/release`;
    return this.#change('POST', path, { ...options, content });
  }

  /** The row of the ledger for a backend plugin, or `undefined` where there is none. */
  async findOperation(
    id: string,
    options?: MicroserviceRequestOptions,
  ): Promise<Operation | undefined> {
    return this.#find(id, options);
  }

  /** The operation, or `undefined` where it does not exist or is not the user's to see. */
  async operation(
    id: string,
    options?: MicroserviceRequestOptions,
  ): Promise<OperationView | undefined> {
    return this.#find(id, options);
  }

  /** Lets the scaffolder run the task of an operation again, in the name of the user. */
  async continueOperation(
    id: string,
    options?: MicroserviceRequestOptions,
  ): Promise<OperationView> {
    const path = `${operationPath(id)}/continue`;
    return this.#change('POST', path, { ...options });
  }

  async #find<T>(
    id: string,
    options?: MicroserviceRequestOptions,
  ): Promise<T | undefined> {
    const response = await this.#send('GET', operationPath(id), {
      ...options,
    });
    if (response.status === 404 && (await isPluginAnswer(response))) {
      return undefined;
    }
    return this.#content(response);
  }

  /** The operations that the caller may see, at most a hundred. */
  async operations(
    query: OperationQuery = {},
    options?: MicroserviceRequestOptions,
  ): Promise<OperationView[]> {
    const search = new URLSearchParams(
      Object.entries(query).filter(([, value]) => value !== undefined),
    ).toString();
    const path = search ? `/operations?${search}` : '/operations';
    const response = await this.#send('GET', path, { ...options });
    const { items } = await this.#content<{ items: OperationView[] }>(response);
    return items;
  }

  /** The key that secrets are sealed to before they leave the browser. */
  async sealingKey(options?: MicroserviceRequestOptions): Promise<SealingKey> {
    return this.#content(
      await this.#send('GET', '/secrets/key', { ...options }),
    );
  }

  async #send(
    method: string,
    path: string,
    request: MicroserviceRequestOptions & { content?: unknown },
  ): Promise<Response> {
    const base = await this.#discovery.getBaseUrl('microservice');
    return this.#sender.fetch(`${base}${path}`, {
      method,
      headers: {
        ...(request.token && { Authorization: `Bearer ${request.token}` }),
        ...(request.content !== undefined && {
          'Content-Type': 'application/json',
        }),
      },
      ...(request.content !== undefined && {
        body: JSON.stringify(request.content),
      }),
    });
  }

  async #change<T>(
    method: string,
    path: string,
    request: MicroserviceRequestOptions & { content?: unknown },
  ): Promise<T> {
    return this.#content(await this.#send(method, path, request));
  }

  async #content<T>(response: Response): Promise<T> {
    if (response.ok) return response.json();
    throw answerError(await ResponseError.fromResponse(response));
  }
}

function operationPath(id: string): string {
  return `/operations/${encodeURIComponent(id)}`;
}

/** A 404 of the plugin itself; that of a portal without the plugin has no body and must not look like an answer. */
async function isPluginAnswer(response: Response): Promise<boolean> {
  const body = await response
    .clone()
    .json()
    .catch(() => undefined);
  return body?.error?.name === 'NotFoundError';
}
