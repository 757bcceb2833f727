/**
 * What a refused call looked like, without its body, which may hold sealed secrets.
 *
 * @public
 */
export interface GithubFailure {
  /** The HTTP status; 500 where there was no answer at all. */
  status: number;
  /** Whether GitHub answered. */
  answered: boolean;
  method: string;
  /** Path of the URL below the API's base. */
  path: string;
  /** What GitHub says, with the messages of its `errors` list. */
  message: string;
  headers: Record<string, string>;
}

/**
 * Reads the error that a GitHub client threw; `undefined` for any other error.
 *
 * @public
 */
export function readGithubFailure(error: unknown): GithubFailure | undefined {
  if (!isRequestError(error)) return undefined;
  const { status, request, response } = error;
  return {
    status,
    answered: response !== undefined,
    method: request.method,
    path: new URL(request.url, 'http://localhost').pathname,
    message: response ? messageOf(response.data) : error.message,
    headers: Object.fromEntries(
      Object.entries(response?.headers ?? {}).map(([name, value]) => [
        name,
        String(value),
      ]),
    ),
  };
}

interface RequestErrorLike extends Error {
  status: number;
  request: { method: string; url: string };
  response?: { data: unknown; headers: Record<string, unknown> };
}

/** By shape: retry and rest bring their own copies of the class. */
function isRequestError(error: unknown): error is RequestErrorLike {
  return (
    error instanceof Error &&
    typeof (error as Partial<RequestErrorLike>).status === 'number' &&
    typeof (error as Partial<RequestErrorLike>).request?.url === 'string'
  );
}

function messageOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return String(data ?? '');
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors) ? errors.map(detailOf) : [];
  return [String(message ?? ''), ...details].filter(Boolean).join(' ');
}

function detailOf(detail: unknown): string {
  if (typeof detail === 'string') return detail;
  const { message, field, code } = (detail ?? {}) as Record<string, unknown>;
  return String(message ?? [field, code].filter(Boolean).join(' is '));
}
