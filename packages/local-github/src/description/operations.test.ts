import { handlers } from '../api/handlers';
import { readDescription } from './OpenApi';
import { listOperations, matchOperation } from './operations';

const operations = listOperations(readDescription());
const match = (method: string, path: string) =>
  matchOperation(operations, method, path);

describe('listOperations', () => {
  it('has every operation that a handler is for', () => {
    const described = operations.map(({ id }) => id);

    expect(Object.keys(handlers).filter(id => !described.includes(id))).toEqual(
      [],
    );
  });

  it('has a handler for every operation', () => {
    const missing = operations
      .map(({ id }) => id)
      .filter(id => !handlers[id])
      .sort();

    expect(missing).toEqual([]);
  });
});

describe('matchOperation', () => {
  it.each([
    ['GET', '/repos/acme/items', 'repos/get'],
    [
      'get',
      '/repos/acme/items/actions/secrets/public-key',
      'actions/get-repo-public-key',
    ],
    [
      'GET',
      '/repos/acme/items/actions/secrets/TOKEN',
      'actions/get-repo-secret',
    ],
    [
      'GET',
      '/repos/acme/items/commits/main/status',
      'repos/get-combined-status-for-ref',
    ],
    ['GET', '/repos/acme/items/contents', 'repos/get-content'],
    ['GET', '/repos/acme/contents', 'repos/get'],
    ['PATCH', '/repos/acme/items/git/refs/heads/a/b', 'git/update-ref'],
    ['GET', '/repos/acme/items/branches/feature/x', 'repos/get-branch'],
  ])('takes %s %s for %s', (method, path, id) => {
    expect(match(method, path)?.operation.id).toBe(id);
  });

  it('decodes parameters, with slashes where GitHub allows them', () => {
    expect(
      match('GET', '/repos/acme/items/contents/docs%2Fa%20b.md')?.parameters,
    ).toEqual({ owner: 'acme', repo: 'items', path: 'docs/a b.md' });
  });

  it.each([
    ['GET', '/nowhere'],
    ['POST', '/repos/acme/items'],
    ['GET', '/repos/acme/%E0%A4%A'],
  ])('knows no %s %s', (method, path) => {
    expect(match(method, path)).toBeUndefined();
  });
});
