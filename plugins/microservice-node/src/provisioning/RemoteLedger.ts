import { isError, toError } from '@backstage/errors';
import {
  LeaseAnswer,
  Ledger,
  MicroserviceClient,
  Operation,
  OperationEnding,
  OperationEvidence,
  OperationIntent,
} from '@microservice-scaffolder/plugin-microservice-common';
import { LedgerError } from './LedgerError';

/** Errors in which the ledger itself spoke; anything else means that it could not be asked. */
const ANSWERS = ['ConflictError', 'InputError', 'NotFoundError'];

/**
 * What a remote ledger needs.
 *
 * @public
 */
export interface RemoteLedgerOptions {
  client: MicroserviceClient;
  /** Issues a token for one request to the `microservice` plugin. */
  token: () => Promise<string>;
}

/**
 * The ledger of the `microservice` backend plugin, over HTTP with service-to-service credentials.
 * Where it cannot be reached, every call throws a `ServiceUnavailableError`, and the caller changes nothing outside.
 *
 * @public
 */
export class RemoteLedger implements Ledger {
  readonly #options: RemoteLedgerOptions;

  constructor(options: RemoteLedgerOptions) {
    this.#options = options;
  }

  open(intent: OperationIntent): Promise<Operation> {
    return this.#ask((client, token) => client.openOperation(intent, token));
  }

  acquire(id: string): Promise<LeaseAnswer> {
    return this.#ask((client, token) => client.acquireLease(id, token));
  }

  renew(id: string, fence: number): Promise<Operation> {
    return this.#ask((client, token) => client.renewLease(id, fence, token));
  }

  record(
    id: string,
    fence: number,
    evidence: OperationEvidence,
  ): Promise<Operation> {
    return this.#ask((client, token) =>
      client.recordOperation(id, { fence, evidence }, token),
    );
  }

  release(
    id: string,
    fence: number,
    ending?: OperationEnding,
  ): Promise<Operation> {
    return this.#ask((client, token) =>
      client.releaseLease(id, { fence, ending }, token),
    );
  }

  get(id: string): Promise<Operation | undefined> {
    return this.#ask((client, token) => client.findOperation(id, token));
  }

  async #ask<T>(
    question: (
      client: MicroserviceClient,
      options: { token: string },
    ) => Promise<T>,
  ): Promise<T> {
    try {
      const token = await this.#options.token();
      return await question(this.#options.client, { token });
    } catch (error) {
      if (isError(error) && ANSWERS.includes(error.name)) throw error;
      throw LedgerError.unreachable(reasonOf(error));
    }
  }
}

/** What lies behind: `fetch` itself only says that it failed. */
function reasonOf(error: unknown): string {
  const { message, cause } = toError(error);
  return isError(cause) ? cause.message : message;
}
