import { latestStatuses } from '../handlers/combinedState';
import { factsOf, refusalOf } from '../handlers/pullFacts';
import { PullRecord } from '../store/PullRecord';
import { StatusRecord } from '../store/StatusRecord';
import { html, Html } from './html';
import { fullNameOf, PageContext } from './PageContext';
import { timeText } from './pullBadges';

/** GitHub's states of an open pull request, for people. */
const SENTENCES: Record<string, string> = {
  clean: 'This branch can be merged.',
  unstable: 'This branch can be merged, though not everything succeeded.',
  dirty: 'This branch has conflicts with its base that must be resolved.',
  blocked: 'Rules of the repository stand against merging.',
  draft: 'This is a draft.',
};

/** Whether a pull request can be merged and why not, what its checks say, or what has become of it. */
export async function mergePanel(
  context: PageContext,
  pull: PullRecord,
): Promise<Html> {
  const { record } = context.repository;
  const statuses = latestStatuses(record.statuses, pull.head.sha);
  const reviewers = [...pull.reviewers, ...pull.teams];
  return html`<section class="panel">
    <h2>Merging</h2>
    <div class="body">
      ${pull.state === 'open'
        ? await outlook(context, pull)
        : outcome(context, pull)}
      ${reviewers.length > 0
        ? html`<p>Asked for a review: ${reviewers.join(', ')}</p>`
        : undefined}
    </div>
    ${statuses.length > 0
      ? html`<ul class="list">
          ${statuses.map(statusItem)}
        </ul>`
      : undefined}
  </section>`;
}

async function outlook(
  { repository }: PageContext,
  pull: PullRecord,
): Promise<Html> {
  const { mergeableState } = await factsOf(repository, pull);
  const refusal = await refusalOf(repository, pull);
  const reasons = (refusal?.reasons ?? []).map(
    reason => html`<li>${reason}</li>`,
  );
  return html`<p class="outlook ${mergeableState}">
      ${SENTENCES[mergeableState] ?? mergeableState}
    </p>
    ${reasons.length > 0
      ? html`<ul>
          ${reasons}
        </ul>`
      : undefined}`;
}

function outcome(context: PageContext, { merged, closedAt }: PullRecord): Html {
  if (!merged) {
    return html`<p>
      Closed without merging on ${timeText(String(closedAt))}.
    </p>`;
  }
  const { sha, at } = merged;
  return html`<p>
    Merged on ${timeText(at)} as
    <a class="clone inline" href="/${fullNameOf(context)}/commit/${sha}"
      >${sha.slice(0, 7)}</a
    >.
  </p>`;
}

function statusItem({
  state,
  context,
  description,
  targetUrl,
}: StatusRecord): Html {
  const name = targetUrl
    ? html`<a href="${targetUrl}" rel="noreferrer">${context}</a>`
    : html`<span>${context}</span>`;
  return html`<li>
    <span class="state ${state}">${state}</span>
    ${name} <span class="faint">${description ?? ''}</span>
  </li>`;
}
