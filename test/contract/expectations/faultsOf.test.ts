import { Answer } from '../http/HttpClient';
import { faultsOf } from './faultsOf';

const problem = {
  type: 'about:blank',
  title: 'Unprocessable Content',
  status: 422,
  instance: '/items',
  code: 'validation_failed',
  request_id: 'a',
  errors: [{ location: 'body', pointer: '/price', code: 'x', message: 'no' }],
};

function answer(change: Partial<Answer> = {}, json: object = problem): Answer {
  return {
    status: 422,
    headers: {
      'content-type': 'application/problem+json',
      'x-request-id': 'a',
    },
    text: JSON.stringify(json),
    json: json as Answer['json'],
    ...change,
  };
}

const expected = {
  status: 422,
  errors: [{ location: 'body', pointer: '/price' }],
};

describe('faultsOf', () => {
  it('finds nothing wrong with the problem that was expected', () => {
    expect(faultsOf(answer(), expected, '/items')).toEqual([]);
  });

  it.each([
    ['another status', answer({ status: 500 }), 'the status is 500, not 422'],
    [
      'a problem as plain JSON',
      answer({
        headers: { 'content-type': 'application/json', 'x-request-id': 'a' },
      }),
      'an error is application/json, not problem+json',
    ],
    [
      'the id of another request',
      answer({}, { ...problem, request_id: 'b' }),
      'the problem and X-Request-ID name different requests',
    ],
    [
      'no error at the pointer',
      answer({}, { ...problem, errors: [] }),
      'no error is {"location":"body","pointer":"/price"}: []',
    ],
    [
      'a problem without a code',
      answer({}, { ...problem, code: undefined }),
      'the code is undefined, not validation_failed',
    ],
  ])('finds %s', (_, given, sentence) => {
    const asked = { ...expected, code: 'validation_failed' };
    expect(faultsOf(given, asked, '/items')).toContain(sentence);
  });

  it('finds a body and a content type where there is no content', () => {
    const headers = { 'x-request-id': 'a', 'content-type': 'text/plain' };
    const given = { status: 204, headers, text: 'x' };
    expect(faultsOf(given, { status: 204 }, '/items')).toEqual([
      'an answer 204 has a body',
      'an answer 204 has a content type',
    ]);
  });

  it('finds members that should not be shown', () => {
    const headers = { 'x-request-id': 'a', 'content-type': 'application/json' };
    const given = { status: 200, headers, text: '', json: { id: 1, pin: 1 } };
    const asked = { status: 200, members: ['id', 'name'] };
    expect(faultsOf(given, asked, '/items')).toEqual([
      'the answer shows pin',
      'the answer does not show name',
    ]);
  });
});
