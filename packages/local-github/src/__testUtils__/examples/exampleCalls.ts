import { ExamplePlace, sealFor } from './ExamplePlace';

/** How an example of GitHub's is sent to a server that is not GitHub. */
export interface ExampleCall {
  operation: string;
  /** The path with the values of its parameters. */
  path: string | ((place: ExamplePlace) => string);
  /** What takes the place of names that only GitHub itself has, and why it has to be is plain from them. */
  instead?: (place: ExamplePlace) => object | Promise<object>;
  /** Sent by the App instead of the owner of everything. */
  byApp?: boolean;
}

const REPOSITORY = '/repos/octo-org/Hello-World';
const GIT = `${REPOSITORY}/git`;
const ACTIONS = `${REPOSITORY}/actions`;
const PRODUCTION = `${REPOSITORY}/environments/production`;
const BRANCHES = `${REPOSITORY}/branches`;
const ORGANISATION_SECRETS = '/orgs/octo-org/actions/secrets';

const ACCOUNTS: ExampleCall[] = [
  {
    operation: 'apps/create-installation-access-token',
    path: '/app/installations/77/access_tokens',
    byApp: true,
  },
  { operation: 'repos/create-in-org', path: '/orgs/github/repos' },
  {
    operation: 'repos/create-for-authenticated-user',
    path: '/user/repos',
  },
  {
    operation: 'teams/add-or-update-repo-permissions-in-org',
    path: `/orgs/octo-org/teams/justice-league${REPOSITORY}`,
  },
  {
    operation: 'repos/add-collaborator',
    path: `${REPOSITORY}/collaborators/octocat`,
  },
  {
    operation: 'actions/create-or-update-org-secret',
    path: `${ORGANISATION_SECRETS}/TOKEN`,
    instead: async place => ({
      ...(await sealFor(place, `${ORGANISATION_SECRETS}/public-key`)),
      selected_repository_ids: [],
    }),
  },
];

const OBJECTS: ExampleCall[] = [
  { operation: 'git/create-blob', path: `${GIT}/blobs` },
  {
    operation: 'git/create-tree',
    path: `${GIT}/trees`,
    instead: ({ tree, blob }) => ({
      base_tree: tree,
      tree: [{ path: 'file.rb', mode: '100644', type: 'blob', sha: blob }],
    }),
  },
  {
    operation: 'git/create-commit',
    path: `${GIT}/commits`,
    instead: ({ commit, answers }) => ({
      parents: [commit],
      tree: answers['git/create-tree'].sha,
    }),
  },
  {
    operation: 'git/create-ref',
    path: `${GIT}/refs`,
    instead: ({ commit }) => ({ sha: commit }),
  },
  {
    operation: 'git/update-ref',
    path: `${GIT}/refs/heads/featureA`,
    instead: ({ answers }) => ({ sha: answers['git/create-commit'].sha }),
  },
  {
    operation: 'repos/create-or-update-file-contents',
    path: `${REPOSITORY}/contents/notes/hello.txt`,
    // The second example replaces the file of the first.
    instead: ({ answers }) => {
      const written = answers['repos/create-or-update-file-contents'];
      return written ? { sha: written.content.sha } : {};
    },
  },
  {
    operation: 'repos/create-commit-status',
    path: ({ commit }) => `${REPOSITORY}/statuses/${commit}`,
  },
];

const SETTINGS: ExampleCall[] = [
  { operation: 'repos/replace-all-topics', path: `${REPOSITORY}/topics` },
  { operation: 'actions/create-repo-variable', path: `${ACTIONS}/variables` },
  {
    operation: 'actions/update-repo-variable',
    path: `${ACTIONS}/variables/USERNAME`,
  },
  {
    operation: 'actions/create-or-update-repo-secret',
    path: `${ACTIONS}/secrets/TOKEN`,
    instead: place => sealFor(place, `${ACTIONS}/secrets/public-key`),
  },
  {
    operation: 'repos/create-or-update-environment',
    path: PRODUCTION,
    instead: ({ userId, teamId }) => ({
      reviewers: [
        { type: 'User', id: userId },
        { type: 'Team', id: teamId },
      ],
    }),
  },
  {
    operation: 'repos/create-deployment-branch-policy',
    path: `${PRODUCTION}/deployment-branch-policies`,
  },
  {
    operation: 'actions/create-or-update-environment-secret',
    path: `${PRODUCTION}/secrets/TOKEN`,
    instead: place => sealFor(place, `${PRODUCTION}/secrets/public-key`),
  },
  {
    operation: 'actions/create-environment-variable',
    path: `${PRODUCTION}/variables`,
  },
  {
    operation: 'actions/update-environment-variable',
    path: `${PRODUCTION}/variables/USERNAME`,
  },
  {
    operation: 'actions/set-github-actions-permissions-repository',
    path: `${ACTIONS}/permissions`,
  },
  {
    operation: 'actions/set-workflow-access-to-repository',
    path: `${ACTIONS}/permissions/access`,
  },
  {
    operation:
      'actions/set-github-actions-default-workflow-permissions-repository',
    path: `${ACTIONS}/permissions/workflow`,
  },
  {
    operation: 'actions/set-custom-oidc-sub-claim-for-repo',
    path: `${ACTIONS}/oidc/customization/sub`,
  },
  {
    operation:
      'repos/custom-properties-for-repos-create-or-update-repository-values',
    path: `${REPOSITORY}/properties/values`,
  },
];

const PULLS: ExampleCall[] = [
  {
    operation: 'issues/create-label',
    path: `${REPOSITORY}/labels`,
    // Every repository starts with a label of the example's name.
    instead: () => ({ name: 'defect' }),
  },
  {
    operation: 'pulls/create',
    path: `${REPOSITORY}/pulls`,
    instead: () => ({ head: 'octo-org:new-feature' }),
  },
  { operation: 'pulls/update', path: `${REPOSITORY}/pulls/1` },
  {
    operation: 'pulls/request-reviewers',
    path: `${REPOSITORY}/pulls/1/requested_reviewers`,
    // Only who has access may be asked: the team, which the example for it let in.
    instead: () => ({ reviewers: [] }),
  },
  { operation: 'issues/add-labels', path: `${REPOSITORY}/issues/1/labels` },
  {
    operation: 'issues/create-comment',
    path: `${REPOSITORY}/issues/1/comments`,
  },
  {
    operation: 'issues/update-comment',
    path: ({ answers }) =>
      `${REPOSITORY}/issues/comments/${answers['issues/create-comment'].id}`,
  },
  { operation: 'pulls/merge', path: `${REPOSITORY}/pulls/1/merge` },
];

const PROTECTION: ExampleCall[] = [
  {
    operation: 'repos/rename-branch',
    path: `${BRANCHES}/old-name/rename`,
  },
  {
    operation: 'repos/update-branch-protection',
    path: `${BRANCHES}/protected/protection`,
  },
  {
    operation: 'repos/create-repo-ruleset',
    path: `${REPOSITORY}/rulesets`,
    instead: ({ teamId }) => ({
      bypass_actors: [
        { actor_id: teamId, actor_type: 'Team', bypass_mode: 'always' },
      ],
    }),
  },
  {
    operation: 'repos/update-repo-ruleset',
    path: ({ answers }) =>
      `${REPOSITORY}/rulesets/${answers['repos/create-repo-ruleset'].id}`,
    instead: ({ teamId }) => ({
      bypass_actors: [
        { actor_id: teamId, actor_type: 'Team', bypass_mode: 'always' },
      ],
    }),
  },
  { operation: 'repos/update', path: REPOSITORY },
];

/** Every operation that GitHub gives an example of a request for, in an order in which they can be sent to one server. */
export const EXAMPLE_CALLS: ExampleCall[] = [
  ...ACCOUNTS,
  ...OBJECTS,
  ...SETTINGS,
  ...PULLS,
  ...PROTECTION,
];
