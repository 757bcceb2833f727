import { encodePath } from '../http/encodePath';
import { ActionsRecord, EnvironmentRecord } from '../store/RepositoryRecord';
import { Html, html } from './html';
import { PageContext } from './PageContext';
import { timeText } from './pullBadges';
import { panel, row } from './panels';

/** What workflows may use, and how they may run. */
export function actionsPanels({ github, repository }: PageContext): Html {
  const { record } = repository;
  const { actions } = record;
  const shared = github.repositories.organisations
    .get(record.owner)
    .secrets.filter(
      ({ visibility, repositories }) =>
        visibility === 'all' ||
        (visibility === 'private' && record.visibility !== 'public') ||
        repositories.includes(record.id),
    );
  return html`${holderPanels('', record)}
  ${panel(
    `Secrets of ${record.owner}`,
    shared.map(({ name, visibility }) => row(name, `for ${visibility}`)),
  )}
  ${panel('Workflows', [
    row('May run', actions.enabled ? actions.allowedActions : 'never'),
    row('Token may', actions.defaultPermissions),
    row('Others may use them', actions.accessLevel),
    row('Subject of tokens', actions.subjectClaims?.join(', ') ?? 'as usual'),
  ])}`;
}

/** The environments, each with who has to approve, which branches may deploy, and what it holds. */
export function environmentPanels({ github, repository }: PageContext): Html {
  const panels = repository.record.environments.map(environment => {
    const { name, waitTimer } = environment;
    const rules = [
      row('Reviewers', reviewersText(github.accounts, environment)),
      row('Wait', `${waitTimer} min`),
      row('Branches', branchesText(environment)),
    ];
    return html`<div id="environment-${encodePath(name)}">
      ${panel(`Environment ${name}`, rules)}
      ${holderPanels(`Environment ${name}: `, environment)}
    </div>`;
  });
  return html`${panels}`;
}

function reviewersText(
  { user, users, teams }: PageContext['github']['accounts'],
  { reviewers }: EnvironmentRecord,
): string {
  const names = reviewers.map(({ type, id }) =>
    type === 'User'
      ? [user, ...users].find(it => it.id === id)?.login ?? `user ${id}`
      : teams.find(team => team.id === id)?.slug ?? `team ${id}`,
  );
  return names.join(', ') || 'none';
}

function branchesText({
  branchPolicy,
  branchPolicies,
}: EnvironmentRecord): string {
  if (!branchPolicy) return 'all';
  if (branchPolicy.protected_branches) return 'protected ones';
  return branchPolicies.map(({ name }) => name).join(', ') || 'none';
}

function holderPanels(prefix: string, holder: ActionsRecord): Html {
  const variables = holder.variables.map(it => row(it.name, it.value));
  const secrets = holder.secrets.map(it =>
    row(it.name, `sealed, set ${timeText(it.updatedAt)}`),
  );
  return html`${panel(`${prefix}Variables`, variables)}
  ${panel(`${prefix}Secrets`, secrets)}`;
}
