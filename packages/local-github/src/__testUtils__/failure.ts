/** What GitHub's client throws for an answer that says no. */
interface RequestFailure {
  status: number;
  response?: { data?: unknown };
}

/**
 * The refusal that a request ends with, as status and body.
 *
 * @throws Error when the request succeeds
 */
export async function failureOf(
  request: Promise<unknown>,
): Promise<{ status: number; body: any }> {
  const failure = await request.then(
    () => undefined,
    (error: RequestFailure) => error,
  );
  if (!failure?.response) throw failure ?? new Error('The request succeeded.');
  return { status: failure.status, body: failure.response.data };
}
