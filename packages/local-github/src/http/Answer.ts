/** What a request is answered with. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** A value to be written as JSON; absent for an answer without a body or with bytes. */
  json?: unknown;
  /** Bytes that are sent as they are. */
  bytes?: Buffer;
  /** How the client does not get it: its connection is reset, stays silent, or ends in the middle of the body. */
  delivery?: 'reset' | 'silence' | 'truncated';
}

/** A JSON answer. */
export function json(
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    json: value,
  };
}

/** 204. */
export function noContent(): Answer {
  return { status: 204, headers: {} };
}

/** Bytes of some type. */
export function bytes(content: Buffer | string, type: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': type },
    bytes: Buffer.from(content),
  };
}

/** 302, or 301 for what is elsewhere for good. */
export function redirect(location: string, status = 302): Answer {
  return { status, headers: { location } };
}

/** A line of plain text, for what is no part of GitHub's API. */
export function plainText(
  status: number,
  text: string,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    bytes: Buffer.from(`${text}\n`),
  };
}
