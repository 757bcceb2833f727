import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { whenKnown } from '../Known';
import { GithubFacts, PreflightFacts } from '../PreflightFacts';
import { PreflightProblem } from '../PreflightProblem';
import { PreflightRequest } from '../PreflightRequest';

type Level = 'read' | 'write';

interface PermissionRow {
  permission: string;
  level: Level;
  /** What it is for, to follow "which": `creates repositories`. */
  purpose: string;
  /** Scopes of a classic token of which one is enough; none where every token may. */
  scopes?: readonly string[];
  needed(request: PreflightRequest): boolean;
}

const always = () => true;

const hasOrganisationSecret = ({ answers }: PreflightRequest) =>
  answers.secrets.some(({ from }) => from.startsWith('organisation:'));

/**
 * What a run asks of the credentials. Sources: "Permissions required for GitHub Apps" and "Scopes for OAuth apps" in
 * GitHub's documentation.
 */
const ROWS: readonly PermissionRow[] = [
  {
    permission: 'administration',
    level: 'write',
    purpose: 'creates repositories',
    scopes: ['repo'],
    needed: always,
  },
  {
    permission: 'contents',
    level: 'write',
    purpose: 'pushes the code',
    scopes: ['repo'],
    needed: always,
  },
  {
    permission: 'workflows',
    level: 'write',
    purpose: 'pushes workflows',
    scopes: ['workflow'],
    needed: ({ answers }) => answers.ci === 'github-actions',
  },
  {
    permission: 'secrets',
    level: 'write',
    purpose: 'writes secrets of the repository',
    needed: ({ answers }) =>
      answers.secrets.some(
        ({ from, environment }) =>
          !environment && !from.startsWith('organisation:'),
      ),
  },
  {
    permission: 'environments',
    level: 'write',
    purpose: 'writes secrets and variables of environments',
    needed: ({ answers }) =>
      [...answers.secrets, ...answers.variables].some(({ environment }) =>
        Boolean(environment),
      ),
  },
  {
    permission: 'actions_variables',
    level: 'write',
    purpose: 'writes variables of the repository',
    needed: ({ answers }) =>
      answers.variables.some(({ environment }) => !environment),
  },
  {
    permission: 'members',
    level: 'read',
    purpose: 'finds teams',
    needed: ({ answers, teams }) =>
      teams.length > 0 ||
      answers.environments.some(({ reviewers = [] }) =>
        reviewers.some(reviewer => reviewer.startsWith('team:')),
      ),
  },
  {
    permission: 'organization_secrets',
    level: 'write',
    purpose: 'shares secrets of the organisation',
    scopes: ['admin:org'],
    needed: hasOrganisationSecret,
  },
];

/**
 * What the portal's credentials may not do and the run needs. A fine-grained token does not say what it may do; about it
 * nothing is said.
 *
 * @internal
 */
export function permissionProblems(
  { access, permissions }: GithubFacts,
  { request }: PreflightFacts,
): PreflightProblem[] {
  const rows = ROWS.filter(row => row.needed(request));
  return whenKnown(permissions, granted => {
    if (granted) return appProblems(rows, granted);
    return access.scopes ? tokenProblems(rows, access.scopes) : [];
  });
}

function appProblems(
  rows: readonly PermissionRow[],
  granted: Readonly<Record<string, string>>,
): Problem[] {
  return rows
    .filter(({ permission, level }) => !reaches(granted[permission], level))
    .map(({ permission, level, purpose }) => ({
      where: 'GitHub',
      what: `the portal's GitHub App lacks the permission '${permission}: ${level}', which ${purpose}`,
      fix: "the owner of the App adds it in the App's settings, and an organisation owner accepts it",
      code: 'github.permission',
    }));
}

function tokenProblems(
  rows: readonly PermissionRow[],
  scopes: readonly string[],
): Problem[] {
  const missing = rows.filter(
    row => row.scopes && !row.scopes.some(scope => scopes.includes(scope)),
  );
  const names = [...new Set(missing.map(row => row.scopes![0]))];
  return names.map(name => ({
    where: 'GitHub',
    what: `the portal's token lacks the scope '${name}', which ${missing
      .filter(row => row.scopes![0] === name)
      .map(({ purpose }) => purpose)
      .join(' and ')}`,
    fix: "its holder adds it in the token's settings, or the platform team gives another token under 'integrations.github'",
    code: 'github.scope',
  }));
}

const LEVELS = ['read', 'write', 'admin'];

function reaches(granted: string | undefined, level: Level): boolean {
  return LEVELS.indexOf(granted ?? '') >= LEVELS.indexOf(level);
}
