import { readCommit } from '../git/commits';
import { diffFiles, EMPTY_TREE } from '../git/diff';
import { objectType } from '../git/revisions';
import { latestStatuses } from '../handlers/combinedState';
import { Answer } from '../http/Answer';
import { verificationOf } from '../presenters/verification';
import { diffPanels, diffSummary } from './diffPanels';
import { html, Html } from './html';
import { page } from './layout';
import { fullNameOf, PageContext } from './PageContext';
import { timeText } from './pullBadges';
import { repositoryHeader } from './repositoryHeader';

/**
 * The page of a commit: who, when, why, and what it changes since its first parent.
 *
 * @returns undefined when there is no such commit
 */
export async function commitPage(
  context: PageContext,
  sha: string,
): Promise<Answer | undefined> {
  const { git, record } = context.repository;
  if ((await objectType(git, sha)) !== 'commit') return undefined;
  const commit = await readCommit(git, sha);
  const [headline] = commit.message.split('\n');
  const fullName = fullNameOf(context);
  const files = await diffFiles(git, commit.parents[0] ?? EMPTY_TREE, sha);
  const statuses = latestStatuses(record.statuses, sha).map(
    ({ state, context: name }) =>
      html` <span class="state ${state}">${state}</span> ${name}`,
  );
  return page(
    200,
    `${headline} \u00b7 ${fullName}`,
    html`${repositoryHeader(context, 'code', [{ label: sha.slice(0, 7) }])}
      <section class="panel">
        <h2>${headline}</h2>
        <div class="body">
          <pre>${commit.message}</pre>
          <p class="about">
            ${commit.author.name}, ${timeText(commit.author.date)},
            ${parentsOf(fullName, commit.parents)}, tree
            ${commit.tree.slice(0, 7)}
            ${verificationOf(commit).verified
              ? html`<span class="label">verified</span>`
              : undefined}${statuses}
          </p>
        </div>
      </section>
      <p class="summary">${diffSummary(files)}</p>
      ${diffPanels({ fullName, sha }, files)}`,
  );
}

function parentsOf(fullName: string, parents: string[]): Html {
  if (parents.length === 0) return html`no parent`;
  const links = parents.map(
    sha => html` <a href="/${fullName}/commit/${sha}">${sha.slice(0, 7)}</a>`,
  );
  return html`${parents.length === 1 ? 'parent' : 'parents'}${links}`;
}
