import { Answer } from '../http/Answer';
import { PullRecord } from '../store/PullRecord';
import { html, Html } from './html';
import { page } from './layout';
import { fullNameOf, PageContext } from './PageContext';
import { labelBadges, stateBadge, timeText } from './pullBadges';
import { repositoryHeader } from './repositoryHeader';

/** The pull requests of a repository: those that are open, then those that were. */
export function pullListPage(context: PageContext): Answer {
  const pulls = [...context.repository.record.pulls].reverse();
  const open = pulls.filter(({ state }) => state === 'open');
  const closed = pulls.filter(({ state }) => state === 'closed');
  return page(
    200,
    `Pull requests \u00b7 ${fullNameOf(context)}`,
    html`${repositoryHeader(context, 'pulls', [{ label: 'Pull requests' }])}
    ${panel(context, `Open: ${open.length}`, open)}
    ${panel(context, `Merged and closed: ${closed.length}`, closed)}`,
  );
}

function panel(context: PageContext, title: string, pulls: PullRecord[]): Html {
  const body =
    pulls.length === 0
      ? html`<p class="body">None.</p>`
      : html`<ul class="list">
          ${pulls.map(pull => item(context, pull))}
        </ul>`;
  return html`<section class="panel">
    <h2>${title}</h2>
    ${body}
  </section>`;
}

function item(context: PageContext, pull: PullRecord): Html {
  const { record } = context.repository;
  const { number, title, author, createdAt, head, base } = pull;
  return html`<li class="pull">
    ${stateBadge(pull)}
    <div>
      <a href="/${fullNameOf(context)}/pull/${number}"
        ><strong>${title}</strong></a
      >
      ${labelBadges(record, pull)}
      <div class="about">
        #${number} opened ${timeText(createdAt)} by ${author}:
        <code>${base.branch}</code> ← <code>${head.branch}</code>
      </div>
    </div>
  </li>`;
}
