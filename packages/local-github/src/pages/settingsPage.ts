import { Answer } from '../http/Answer';
import { accessPanels } from './accessPanels';
import { actionsPanels, environmentPanels } from './actionsPanels';
import { html } from './html';
import { page } from './layout';
import { fullNameOf, PageContext } from './PageContext';
import { generalPanels } from './generalPanels';
import { repositoryHeader } from './repositoryHeader';
import { rulePanels } from './rulePanels';

/** The parts of the page, in their order: where they start, and what they are called. */
const PARTS = [
  ['general', 'General'],
  ['access', 'Access'],
  ['rulesets', 'Rules'],
  ['actions', 'Secrets and variables'],
  ['environments', 'Environments'],
];

/** The page that shows how a repository was set up. Of secrets it shows the names only: nobody reads their values here. */
export function settingsPage(context: PageContext): Answer {
  const { environments } = context.repository.record;
  const contents = PARTS.map(
    ([id, title]) => html`<a href="#${id}">${title}</a>`,
  );
  return page(
    200,
    `Settings \u00b7 ${fullNameOf(context)}`,
    html`${repositoryHeader(context, 'settings', [{ label: 'Settings' }])}
      <nav class="contents" aria-label="Parts of this page">${contents}</nav>
      <h2 id="general">General</h2>
      ${generalPanels(context)}
      <h2 id="access">Access</h2>
      ${accessPanels(context)}
      <h2 id="rulesets">Rules</h2>
      ${rulePanels(context)}
      <h2 id="actions">Secrets and variables</h2>
      ${actionsPanels(context)}
      <h2 id="environments">Environments</h2>
      ${environments.length === 0
        ? html`<p class="about">None.</p>`
        : environmentPanels(context)}`,
  );
}
