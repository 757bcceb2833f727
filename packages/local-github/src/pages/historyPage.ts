import { listCommits, readCommits } from '../git/commits';
import { resolveCommit } from '../git/revisions';
import { splitRef } from '../git/splitRef';
import { Answer } from '../http/Answer';
import { commitList } from './commitList';
import { html } from './html';
import { page } from './layout';
import { fullNameOf, PageContext } from './PageContext';
import { repositoryHeader } from './repositoryHeader';

/** More than these are not shown. */
const MOST = 100;

/**
 * The page of the history of a branch, the newest commit first.
 *
 * @param context the repository
 * @param place the name of the branch; the default branch when empty
 * @returns undefined when there is no such branch
 */
export async function historyPage(
  context: PageContext,
  place: string,
): Promise<Answer | undefined> {
  const { git, record } = context.repository;
  const { ref } = await splitRef(git, place || record.defaultBranch);
  const start = await resolveCommit(git, ref);
  if (!start) return undefined;
  const shas = await listCommits(git, start, {});
  const commits = await readCommits(git, shas.slice(0, MOST));
  const fullName = fullNameOf(context);
  return page(
    200,
    `Commits \u00b7 ${fullName}`,
    html`${repositoryHeader(context, 'code', [{ label: `Commits of ${ref}` }])}
      <section class="panel">
        <h2>${ref}: ${shas.length}</h2>
        ${commitList(fullName, commits)}
      </section>`,
  );
}
