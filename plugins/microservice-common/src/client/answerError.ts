import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ResponseError,
} from '@backstage/errors';

const BY_NAME: Record<string, new (message: string) => Error> = {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
};

/**
 * The error that the plugin threw on its side, under its own name and with its own sentence, so that callers need not
 * know that there was HTTP in between. Errors that the plugin did not name stay a `ResponseError`.
 *
 * @internal
 */
export function answerError(error: ResponseError): Error {
  const { name, message } = error.cause;
  return Object.hasOwn(BY_NAME, name) ? new BY_NAME[name](message) : error;
}
