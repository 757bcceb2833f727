import { Html, html } from './html';
import { PageContext } from './PageContext';
import { panel, row } from './panels';

/** Teams, people and invitations, each with what they may do. */
export function accessPanels({ repository }: PageContext): Html {
  const { teams, collaborators, invitations } = repository.record;
  const rows = (roles: Record<string, string>) =>
    Object.keys(roles)
      .sort()
      .map(name => row(name, roles[name]));
  return html`${panel('Teams', rows(teams))}
  ${panel(
    'Collaborators',
    rows(collaborators),
    'Nobody besides the teams and the owners.',
  )}
  ${panel(
    'Invitations',
    invitations.map(({ login, permission, createdAt }) =>
      row(login, `${permission}, invited ${createdAt.slice(0, 10)}`),
    ),
  )}`;
}
