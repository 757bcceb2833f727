import { readDescription } from '../description/OpenApi';
import { listOperations } from '../description/operations';
import { isAllowed, requiredPermissions } from './requiredPermissions';

describe('requiredPermissions', () => {
  it.each(
    listOperations(readDescription())
      .filter(({ forApps }) => forApps)
      .map(({ id }) => id),
  )('knows what %s takes', id => {
    expect(requiredPermissions(id)).toMatch(
      /^(|\w+=(read|write)([;,] ?\w+=(read|write))*)$/,
    );
  });

  it.each([
    ['repos/create-in-org', 'administration=write'],
    ['repos/get', 'metadata=read'],
    ['repos/get-content', 'contents=read'],
    ['repos/get-environment', 'actions=read'],
    ['repos/create-or-update-environment', 'administration=write'],
    ['repos/get-repo-ruleset', 'metadata=read'],
    ['repos/create-repo-ruleset', 'administration=write'],
    ['repos/update-repo-ruleset', 'administration=write'],
    ['repos/delete-repo-ruleset', 'administration=write'],
    ['repos/get-branch-rules', 'metadata=read'],
    ['repos/get-branch-protection', 'administration=read'],
    ['repos/update-branch-protection', 'administration=write'],
    ['repos/get-commit-signature-protection', 'administration=read'],
    ['repos/add-collaborator', 'administration=write'],
    ['repos/list-collaborators', 'metadata=read'],
    ['repos/replace-all-topics', 'administration=write'],
    ['git/create-tree', 'contents=write'],
    ['actions/create-repo-variable', 'actions_variables=write'],
    ['actions/get-repo-public-key', 'secrets=read'],
    ['actions/create-or-update-repo-secret', 'secrets=write'],
    ['actions/create-environment-variable', 'environments=write'],
    ['actions/create-or-update-org-secret', 'organization_secrets=write'],
    [
      'actions/set-github-actions-permissions-repository',
      'administration=write',
    ],
    [
      'teams/add-or-update-repo-permissions-in-org',
      'members=read,administration=write',
    ],
    ['pulls/create', 'pull_requests=write'],
    ['pulls/merge', 'contents=write'],
    ['issues/add-labels', 'issues=write; pull_requests=write'],
  ])('takes %s to need %s', (operation, needed) => {
    expect(requiredPermissions(operation)).toBe(needed);
  });
});

describe('isAllowed', () => {
  it.each([
    ['', {}, true],
    ['metadata=read', {}, true],
    ['contents=read', { contents: 'write' }, true],
    ['contents=write', { contents: 'read' }, false],
    ['members=read,administration=write', { administration: 'write' }, false],
    ['issues=write; pull_requests=write', { pull_requests: 'write' }, true],
  ])('compares %s with %j: %s', (required, granted, allowed) => {
    expect(isAllowed(required, granted)).toBe(allowed);
  });
});
