import { GIT_OPERATIONS } from './Fault';

/** A fault plan that could never do what its author wants, as one sentence for a person. */
export class FaultError extends Error {
  readonly name = 'FaultError';

  private constructor(message: string) {
    super(message);
  }

  /** A plan for an operation that no request can be. */
  static unknownOperation(operation: string): FaultError {
    return new FaultError(
      `faults.inject: there is no operation '${operation}'; name an operationId of GitHub's description, ${GIT_OPERATIONS.join(
        ', ',
      )} or '*'.`,
    );
  }

  /** A plan with a number that makes no sense. */
  static badNumber(what: string, value: number, range: string): FaultError {
    return new FaultError(
      `faults.inject: ${what} is ${value}; write a whole number ${range}.`,
    );
  }

  /** Plans that pile up, which only happens when a test forgets to clear them. */
  static tooMany(limit: number): FaultError {
    return new FaultError(
      `faults.inject: ${limit} plans are waiting already; call faults.clear() between tests.`,
    );
  }
}
