/**
 * A `fetch` that fails where the body of an answer ends early or is JSON that cannot be read. GitHub's client takes such an
 * answer for an empty one, so that a commit without a SHA would look like a success; a failure is asked again instead.
 *
 * @internal
 */
export function wholeAnswers(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    const text = await response.clone().text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    if (isJson && text) assertReadable(text);
    return response;
  };
}

function assertReadable(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw new TypeError('the answer is cut off');
  }
}
