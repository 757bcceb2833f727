import { JsonObject } from '@backstage/types';
import { reference } from './reference';

/** What every error looks like, after RFC 9457. @internal */
export const PROBLEM_SCHEMA: JsonObject = {
  type: 'object',
  description: 'An error after RFC 9457.',
  required: ['type', 'title', 'status', 'code', 'instance', 'request_id'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'Path of the request' },
    code: { type: 'string', description: 'For programs; it stays the same' },
    request_id: { type: 'string', description: 'Found in the log' },
    errors: {
      type: 'array',
      description: 'Each value to correct',
      items: {
        type: 'object',
        required: ['location', 'pointer', 'code', 'message'],
        properties: {
          location: { type: 'string', examples: ['body'] },
          pointer: {
            type: 'string',
            description: 'JSON pointer of the value',
            examples: ['/name'],
          },
          code: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
  },
};

interface Row {
  name: string;
  title: string;
  description: string;
  /** The description where this is the status of what breaks a rule, too. */
  alsoInvalid?: string;
  code: string;
  /** A header that the answer has besides. */
  header?: string;
}

/** An error status is a row: the name of its component, what HTTP calls it, when it comes, and an example of a code. */
const ROWS: Readonly<Record<number, Row>> = {
  400: {
    name: 'BadRequest',
    title: 'Bad Request',
    description: 'The body is not valid JSON.',
    alsoInvalid:
      'The body is not valid JSON, or a value breaks a rule of the model.',
    code: 'malformed_json',
  },
  401: {
    name: 'Unauthorized',
    title: 'Unauthorized',
    description: 'The service does not know who calls.',
    code: 'unauthenticated',
    header: 'WWW-Authenticate',
  },
  403: {
    name: 'Forbidden',
    title: 'Forbidden',
    description: 'The caller may not do this.',
    code: 'forbidden',
  },
  404: {
    name: 'NotFound',
    title: 'Not Found',
    description: 'There is no row with this id.',
    code: 'not_found',
  },
  409: {
    name: 'Conflict',
    title: 'Conflict',
    description:
      'The change contradicts other rows: a value is taken, others refer to the row, or its state does not allow it.',
    code: 'conflict',
  },
  412: {
    name: 'PreconditionFailed',
    title: 'Precondition Failed',
    description: 'The row has another version than If-Match names.',
    code: 'precondition_failed',
  },
  413: {
    name: 'ContentTooLarge',
    title: 'Content Too Large',
    description: 'The body is larger than the service takes.',
    code: 'content_too_large',
  },
  415: {
    name: 'UnsupportedMediaType',
    title: 'Unsupported Media Type',
    description: 'The body is not JSON.',
    code: 'unsupported_media_type',
  },
  422: {
    name: 'UnprocessableContent',
    title: 'Unprocessable Content',
    description: 'A value breaks a rule of the model.',
    code: 'validation_failed',
  },
  428: {
    name: 'PreconditionRequired',
    title: 'Precondition Required',
    description: 'If-Match is missing, and this service asks for it.',
    code: 'precondition_required',
  },
  429: {
    name: 'TooManyRequests',
    title: 'Too Many Requests',
    description: 'The caller has sent too many requests.',
    code: 'too_many_requests',
    header: 'Retry-After',
  },
  503: {
    name: 'ServiceUnavailable',
    title: 'Service Unavailable',
    description: 'The service cannot take requests now.',
    code: 'service_unavailable',
  },
};

/**
 * The answer of an endpoint with this error status.
 *
 * @internal
 */
export function problemResponse(status: number): JsonObject {
  return reference('responses', ROWS[status].name);
}

/**
 * The answers that endpoints with these statuses refer to, by name.
 *
 * @param validationStatus - the status of what breaks a rule, which may be that of what cannot be read
 * @internal
 */
export function problemResponses(
  statuses: number[],
  validationStatus: number,
): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(ROWS)
      .filter(([status]) => statuses.includes(Number(status)))
      .map(([status, row]) => [
        row.name,
        responseOf(
          Number(status),
          Number(status) === validationStatus && row.alsoInvalid
            ? { ...row, description: row.alsoInvalid }
            : row,
        ),
      ]),
  );
}

function responseOf(
  status: number,
  { title, description, code, header }: Row,
): JsonObject {
  return {
    description,
    headers: {
      ...(header
        ? { [header]: reference('headers', header.replace(/-/g, '')) }
        : {}),
      'X-Request-ID': reference('headers', 'RequestId'),
    },
    content: {
      'application/problem+json': {
        schema: reference('schemas', 'Problem'),
        example: {
          type: 'about:blank',
          title,
          status,
          code,
          instance: '/',
          request_id: '7d1f6f0c5b3e4a52',
        },
      },
    },
  };
}
