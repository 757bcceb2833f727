import { html, Html } from './html';
import { PageContext } from './PageContext';
import { panel, row } from './panels';

/** What the repository is, how pull requests are merged, and its custom properties. */
export function generalPanels({ repository }: PageContext): Html {
  const { record } = repository;
  const { description, homepage, topics, visibility, settings } = record;
  const ways = [
    ['merge commits', settings.allow_merge_commit],
    ['squashing', settings.allow_squash_merge],
    ['rebasing', settings.allow_rebase_merge],
  ].flatMap(([name, on]) => (on ? [String(name)] : []));
  const about = [
    row('Visibility', visibility),
    row('Default branch', html`<code>${record.defaultBranch}</code>`),
    row('Description', description ?? 'none'),
    row('Homepage', homepage ?? 'none'),
    row('Topics', topics.length > 0 ? topics.map(topicLabel) : 'none'),
    row('Pull requests are merged by', ways.join(', ') || 'nothing'),
    row(
      'Branches are deleted after merging',
      settings.delete_branch_on_merge ? 'yes' : 'no',
    ),
    row('Vulnerability alerts', record.vulnerabilityAlerts ? 'on' : 'off'),
    row('Former names', record.formerNames.join(', ') || 'none'),
  ];
  const properties = Object.entries(record.properties).map(([name, value]) =>
    row(name, [value].flat().join(', ')),
  );
  return html`${panel('Repository', about)}
  ${panel('Custom properties', properties)}`;
}

function topicLabel(topic: string): Html {
  return html`<span class="label">${topic}</span> `;
}
