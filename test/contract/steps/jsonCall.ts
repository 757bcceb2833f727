import type { Call } from '../http/HttpClient';
import type { Json } from '../Vectors';
import { toJson } from '../values/toJson';

/** A request with a body of JSON. */
export function jsonCall(method: string, path: string, json: Json): Call {
  const body = Buffer.from(toJson(json));
  return {
    method,
    path,
    headers: {
      'content-type': 'application/json',
      'content-length': String(body.length),
    },
    body,
  };
}
