import { Answer } from '../http/Answer';
import { ActionsRecord, EnvironmentRecord } from '../store/RepositoryRecord';
import { html, Html } from './html';
import { page, trail } from './layout';
import { fullNameOf, PageContext, repositoryTrail } from './PageContext';

/** The page that shows what was provisioned: teams, environments, variables, names of secrets, rulesets. */
export function settingsPage(context: PageContext): Answer {
  const { record } = context.repository;
  const teams = Object.keys(record.teams)
    .sort()
    .map(slug => row(slug, record.teams[slug]));
  const rulesets = record.rulesets.map(it => row(it.name, it.enforcement));
  return page(
    200,
    `Settings \u00b7 ${fullNameOf(context)}`,
    html`${trail([...repositoryTrail(context), { label: 'Settings' }])}
    ${panel('Teams', teams)}${actionsPanels('Repository', record)}
    ${record.environments.map(environmentPanels)} ${panel('Rulesets', rulesets)}`,
  );
}

function environmentPanels(environment: EnvironmentRecord): Html {
  const { name, reviewers, waitTimer, branchPolicy } = environment;
  const rules = [
    row('Reviewers', String(reviewers.length)),
    row('Wait', `${waitTimer} min`),
    row('Branches', branchPolicy ? 'restricted' : 'all'),
  ];
  return html`<div id="environment-${encodeURIComponent(name)}">
    ${panel(`Environment ${name}`, rules)}
    ${actionsPanels(`Environment ${name}`, environment)}
  </div>`;
}

/** Of secrets only the names: nobody reads their values here. */
function actionsPanels(title: string, holder: ActionsRecord): Html {
  const variables = holder.variables.map(it => row(it.name, it.value));
  const secrets = holder.secrets.map(it =>
    row(it.name, `sealed, set ${it.updatedAt}`),
  );
  return html`${panel(`${title}: variables`, variables)}
  ${panel(`${title}: secrets`, secrets)}`;
}

function panel(title: string, rows: Html[]): Html {
  const body =
    rows.length === 0
      ? html`<p class="body">None.</p>`
      : html`<ul class="list">
          ${rows}
        </ul>`;
  return html`<section class="panel">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

function row(name: string, note: string): Html {
  return html`<li><span>${name}</span><span class="note">${note}</span></li>`;
}
