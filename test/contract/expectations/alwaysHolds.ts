import type { Answer } from '../http/HttpClient';

/** What holds for every answer, whatever was asked. */
export function alwaysHolds(answer: Answer, path: string): string[] {
  const { status, headers } = answer;
  return [
    ...(headers['x-request-id'] ? [] : ['the answer has no X-Request-ID']),
    ...(status >= 400 ? problemFaults(answer, path) : []),
    ...(status >= 300 && status < 400
      ? [`the answer is a redirect to ${headers.location}`]
      : []),
    ...(status === 204 ? emptyFaults(answer) : []),
  ];
}

function problemFaults(
  { status, headers, json }: Answer,
  path: string,
): string[] {
  const type = headers['content-type'] ?? '';
  if (!/^application\/problem\+json\b/.test(type)) {
    return [`an error is ${type || 'without a media type'}, not problem+json`];
  }
  const problem = (json ?? {}) as Record<string, unknown>;
  const missing = ['type', 'title', 'status', 'instance', 'code'].filter(
    name => !(name in problem),
  );
  return [
    ...missing.map(name => `the problem has no ${name}`),
    ...('status' in problem && problem.status !== status
      ? [`the problem says status ${problem.status}`]
      : []),
    ...(problem.request_id === headers['x-request-id']
      ? []
      : ['the problem and X-Request-ID name different requests']),
    ...(isSamePath(String(problem.instance), path)
      ? []
      : [`the problem is about ${problem.instance}`]),
  ];
}

/** A slash at the end and the spelling of odd characters do not matter. */
function isSamePath(instance: string, path: string): boolean {
  const [wanted] = path.split('?');
  if (/%|\/$/.test(wanted)) return true;
  return instance.endsWith(wanted);
}

function emptyFaults({ headers, text }: Answer): string[] {
  const length = headers['content-length'] ?? '0';
  return [
    ...(text || length !== '0' ? ['an answer 204 has a body'] : []),
    ...(headers['content-type'] ? ['an answer 204 has a content type'] : []),
  ];
}
