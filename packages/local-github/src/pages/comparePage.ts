import { readCommits } from '../git/commits';
import { commitsBetween, mergeBase } from '../git/comparisons';
import { diffFiles } from '../git/diff';
import { resolveCommit } from '../git/revisions';
import { Answer } from '../http/Answer';
import { commitList } from './commitList';
import { diffPanels, diffSummary } from './diffPanels';
import { html } from './html';
import { page } from './layout';
import { fullNameOf, PageContext } from './PageContext';
import { repositoryHeader } from './repositoryHeader';

/**
 * The page of what one branch has since it left another one.
 *
 * @param context the repository
 * @param place `base...head`
 * @returns undefined where one of them does not exist, or they never met
 */
export async function comparePage(
  context: PageContext,
  place: string,
): Promise<Answer | undefined> {
  const { git } = context.repository;
  const [base, head] = await Promise.all(
    place.split('...').map(name => resolveCommit(git, name)),
  );
  const parted = base && head && (await mergeBase(git, base, head));
  if (!parted) return undefined;
  const shas = await commitsBetween(git, base, head);
  const [commits, files] = await Promise.all([
    readCommits(git, shas),
    diffFiles(git, parted, head),
  ]);
  const fullName = fullNameOf(context);
  return page(
    200,
    `${place} \u00b7 ${fullName}`,
    html`${repositoryHeader(context, 'code', [{ label: place }])}
      <section class="panel">
        <h2>Commits</h2>
        ${commitList(fullName, commits)}
      </section>
      <p class="summary">${diffSummary(files)}</p>
      ${diffPanels({ fullName, sha: head }, files)}`,
  );
}
