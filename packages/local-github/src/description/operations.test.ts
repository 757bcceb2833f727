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

  it('names the operations that are known to be missing here', () => {
    const missing = operations
      .map(({ id }) => id)
      .filter(id => !handlers[id])
      .sort();

    expect(missing).toEqual([
      'actions/add-selected-repo-to-org-secret',
      'actions/create-or-update-org-secret',
      'actions/delete-org-secret',
      'actions/get-github-actions-default-workflow-permissions-repository',
      'actions/get-github-actions-permissions-repository',
      'actions/get-org-public-key',
      'actions/get-org-secret',
      'actions/get-workflow-access-to-repository',
      'actions/list-org-secrets',
      'actions/list-selected-repos-for-org-secret',
      'actions/remove-selected-repo-from-org-secret',
      'actions/set-github-actions-default-workflow-permissions-repository',
      'actions/set-github-actions-permissions-repository',
      'actions/set-workflow-access-to-repository',
      'repos/add-collaborator',
      'repos/check-collaborator',
      'repos/check-vulnerability-alerts',
      'repos/custom-properties-for-repos-create-or-update-repository-values',
      'repos/custom-properties-for-repos-get-repository-values',
      'repos/disable-vulnerability-alerts',
      'repos/enable-vulnerability-alerts',
      'repos/get-collaborator-permission-level',
      'repos/list-collaborators',
      'repos/remove-collaborator',
    ]);
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
