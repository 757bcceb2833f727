import { Exchange } from './Profile';
import { Answer, ServiceWalker } from './ServiceWalker';

/** Holds an answer against its exchange; fails the test that calls it. */
export function expectAnswer(
  answer: Answer,
  exchange: Exchange,
  walker: ServiceWalker,
): void {
  const { status, text } = answer;
  expect({ status, text }).toEqual({ status: exchange.status, text });
  if (exchange.empty) expect(text).toBe('');
  if (exchange.headers) expect(answer.headers).toMatchObject(exchange.headers);
  if (exchange.problem) expectProblem(answer, exchange);
  if (exchange.body !== undefined) {
    expect({ body: answer.json }).toMatchObject({
      body: walker.expected(exchange.body),
    });
  }
}

/** RFC 9457, and what every service of ours adds: a stable code and the id of the request. */
function expectProblem({ headers, json }: Answer, { status }: Exchange) {
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(json).toMatchObject({
    type: expect.any(String),
    title: expect.any(String),
    status,
    code: expect.any(String),
    request_id: headers['x-request-id'],
  });
}
