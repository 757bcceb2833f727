/**
 * What a GitHub App must be allowed for an operation, as `x-accepted-github-permissions` says it: commas join what is
 * needed together, semicolons separate what is enough by itself. The first row that fits counts.
 *
 * Source: "Permissions required for GitHub Apps" in GitHub's documentation of the REST API.
 */
const ROWS: Array<[RegExp, string]> = [
  [/^(apps|users|orgs|rate-limit)\//, ''],
  [/^repos\/(create-in-org|update|delete)$/, 'administration=write'],
  [/^git\/(get|list)-/, 'contents=read'],
  [/^git\//, 'contents=write'],
  [/^repos\/(create-or-update-file-contents|rename-branch)$/, 'contents=write'],
  [
    /^repos\/(get-content|get-readme|list-branches|get-branch|list-commits|get-commit|compare-.*|download-.*)$/,
    'contents=read',
  ],
  [/^repos\/create-commit-status$/, 'statuses=write'],
  [/^repos\/(get-combined-status|list-commit-statuses)/, 'statuses=read'],
  [/^teams\/(add|remove)-/, 'members=read,administration=write'],
  [/^teams\//, 'members=read'],
  [/^actions\/.*selected-repos?/, 'organization_secrets=write'],
  [/^actions\/(get|list)-org-/, 'organization_secrets=read'],
  [/^actions\/.*-org-/, 'organization_secrets=write'],
  [/^actions\/(get|list)-environment-/, 'environments=read'],
  [/^actions\/.*-environment-/, 'environments=write'],
  [/^actions\/(get|list)-repo-variables?$/, 'actions_variables=read'],
  [/^actions\/.*-repo-variable$/, 'actions_variables=write'],
  [/^actions\/(get|list)-repo-(secrets?|public-key)$/, 'secrets=read'],
  [/^actions\/.*-repo-secret$/, 'secrets=write'],
  [/^actions\/get-custom-oidc-/, 'actions=read'],
  [/^actions\/set-custom-oidc-/, 'actions=write'],
  [/^actions\/get-/, 'administration=read'],
  [/^actions\/set-/, 'administration=write'],
  [
    /^repos\/(get-.*environments?|list-deployment-branch-policies)$/,
    'actions=read',
  ],
  [
    /^repos\/custom-properties-.*-update-/,
    'repository_custom_properties=write',
  ],
  [
    /^repos\/(get|get-all-topics|list-for-org|get-.*rule.*|custom-properties-.*|.*collaborators?|get-collaborator-.*)$/,
    'metadata=read',
  ],
  [
    /^repos\/(get-.*protection|list-teams|check-vulnerability-alerts)$/,
    'administration=read',
  ],
  [/^repos\//, 'administration=write'],
  [/^pulls\/merge$/, 'contents=write'],
  [/^pulls\/(get|list|check)/, 'pull_requests=read'],
  [/^pulls\//, 'pull_requests=write'],
  [/^issues\/(get|list)-/, 'issues=read; pull_requests=read'],
  [/^issues\//, 'issues=write; pull_requests=write'],
];

/** Collaborators are managed with administration, which the row of those who only look would hide. */
const EXCEPTIONS: Record<string, string> = {
  'repos/add-collaborator': 'administration=write',
  'repos/remove-collaborator': 'administration=write',
  'repos/create-repo-ruleset': 'administration=write',
  'actions/list-selected-repos-for-org-secret': 'organization_secrets=read',
};

/**
 * What a GitHub App must be allowed for an operation.
 *
 * @returns empty when nothing is needed, undefined for an operation that no row is for
 */
export function requiredPermissions(operation: string): string | undefined {
  const row = ROWS.find(([pattern]) => pattern.test(operation));
  return EXCEPTIONS[operation] ?? row?.[1];
}

const LEVELS = ['read', 'write', 'admin'];

/**
 * Whether permissions are enough.
 *
 * @param required from {@link requiredPermissions}
 * @param granted what the caller has; everybody may read metadata
 */
export function isAllowed(
  required: string,
  granted: Record<string, string>,
): boolean {
  const has = { metadata: 'read', ...granted } as Record<string, string>;
  return required.split('; ').some(together =>
    together.split(',').every(one => {
      const [name, level] = one.split('=');
      return name === '' || LEVELS.indexOf(has[name]) >= LEVELS.indexOf(level);
    }),
  );
}
