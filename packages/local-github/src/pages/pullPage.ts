import { readCommits } from '../git/commits';
import { diffText, patchText } from '../git/diff';
import { commitsOf, filesOf, forkPoint } from '../handlers/pullFacts';
import { Answer, bytes } from '../http/Answer';
import { PullRecord } from '../store/PullRecord';
import { commitList } from './commitList';
import { diffPanels, diffSummary } from './diffPanels';
import { html, Html } from './html';
import { page } from './layout';
import { documentLinks } from './links';
import { renderMarkdown } from './markdown';
import { mergePanel } from './mergePanel';
import { fullNameOf, PageContext } from './PageContext';
import { labelBadges, stateBadge, timeText } from './pullBadges';
import { repositoryHeader } from './repositoryHeader';

/**
 * The page of a pull request: what it is for, what it brings, and whether it can be merged; or only its text for an address that
 * ends in `.diff` or `.patch`.
 *
 * @returns undefined when there is no such pull request
 */
export async function pullPage(
  context: PageContext,
  place: string,
): Promise<Answer | undefined> {
  const [, digits, kind] =
    /^(\d+)(?:\.(diff|patch))?(?:\/.*)?$/.exec(place) ?? [];
  const pull = context.repository.record.pulls.find(
    ({ number }) => String(number) === digits,
  );
  if (!pull) return undefined;
  return kind ? textPage(context, pull, kind) : wholePage(context, pull);
}

async function textPage(
  { repository }: PageContext,
  pull: PullRecord,
  kind: string,
): Promise<Answer> {
  const { git } = repository;
  const write = kind === 'diff' ? diffText : patchText;
  const text = await write(git, await forkPoint(git, pull), pull.head.sha);
  return bytes(text, 'text/plain; charset=utf-8');
}

async function wholePage(context: PageContext, pull: PullRecord) {
  const { git, record } = context.repository;
  const [files, shas] = await Promise.all([
    filesOf(git, pull),
    commitsOf(git, pull),
  ]);
  const commits = await readCommits(git, shas);
  const fullName = fullNameOf(context);
  const steps = [
    { label: 'Pull requests', href: `/${fullName}/pulls` },
    { label: `#${pull.number}` },
  ];
  return page(
    200,
    `${pull.title} \u00b7 #${pull.number} \u00b7 ${fullName}`,
    html`${repositoryHeader(context, 'pulls', steps)}
      <h1>${pull.title} <span class="faint">#${pull.number}</span></h1>
      <p class="summary">
        ${stateBadge(pull)} <strong>${pull.author}</strong>
        ${pull.merged ? 'merged' : 'wants to merge'}
        <a href="#commits">${countText(commits.length, 'commit')}</a> into
        <code>${pull.base.branch}</code> from <code>${pull.head.branch}</code>
        ${labelBadges(record, pull)}
      </p>
      ${conversation(context, pull)} ${await mergePanel(context, pull)}
      <section class="panel" id="commits">
        <h2>${countText(commits.length, 'commit')}</h2>
        ${commitList(fullName, commits)}
      </section>
      <p class="summary" id="files">
        ${diffSummary(files)} ·
        <a href="/${fullName}/pull/${pull.number}.diff">as a diff</a>
      </p>
      ${diffPanels({ fullName, sha: pull.head.sha }, files)}`,
  );
}

/** `1 commit`, `2 commits`. */
function countText(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}

/** What the author wrote, then what was said about it. */
function conversation(context: PageContext, pull: PullRecord): Html {
  const { number, author, body, createdAt } = pull;
  const entries = [
    { id: `pull-${number}`, author, createdAt, body: body ?? '' },
    ...pull.comments.map(comment => ({
      ...comment,
      id: `issuecomment-${comment.id}`,
    })),
  ];
  const resolve = documentLinks(fullNameOf(context), pull.head.sha, '');
  const panels = entries.map(
    entry => html`<section class="panel" id="${entry.id}">
      <p class="head">
        <strong>${entry.author}</strong>
        <span class="faint">wrote on ${timeText(entry.createdAt)}</span>
      </p>
      ${entry.body === ''
        ? html`<p class="body faint">No description.</p>`
        : html`<article class="readme">
            ${renderMarkdown(entry.body, resolve)}
          </article>`}
    </section>`,
  );
  return html`${panels}`;
}
