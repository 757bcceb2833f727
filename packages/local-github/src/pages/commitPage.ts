import { readCommit } from '../git/commits';
import { objectType } from '../git/revisions';
import { Answer } from '../http/Answer';
import { html } from './html';
import { page, trail } from './layout';
import { viewPath } from './links';
import { fullNameOf, PageContext, repositoryTrail } from './PageContext';

/**
 * The page of a commit: who, when, why, and which files.
 *
 * @returns undefined when there is no such commit
 */
export async function commitPage(
  context: PageContext,
  sha: string,
): Promise<Answer | undefined> {
  const { git } = context.repository;
  if ((await objectType(git, sha)) !== 'commit') return undefined;
  const commit = await readCommit(git, sha);
  const [headline] = commit.message.split('\n');
  const fullName = fullNameOf(context);
  const files = (await changedFiles(git, sha)).map(
    ([status, path]) => html`<li>
      <span class="kind">${status}</span>
      <a href="${viewPath(fullName, 'blob', { ref: sha, path })}">${path}</a>
    </li>`,
  );
  return page(
    200,
    headline,
    html`${trail([...repositoryTrail(context), { label: sha.slice(0, 7) }])}
      <section class="panel">
        <h2>${headline}</h2>
        <div class="body">
          <pre>${commit.message}</pre>
          <p class="about">
            ${commit.author.name}, ${commit.author.date}, tree ${commit.tree}
          </p>
        </div>
      </section>
      <section class="panel">
        <h2>Files</h2>
        <ul class="list">
          ${files}
        </ul>
      </section>`,
  );
}

/** Status and path of every file that a commit changed. */
async function changedFiles(
  git: PageContext['repository']['git'],
  sha: string,
): Promise<Array<[string, string]>> {
  const changed = await git.text([
    'diff-tree',
    '--root',
    '--no-commit-id',
    '--name-status',
    '--no-renames',
    '-r',
    '-z',
    sha,
  ]);
  return pairs(changed.split('\0').filter(Boolean));
}

function pairs(items: string[]): Array<[string, string]> {
  return items.flatMap((item, index) =>
    index % 2 === 0 ? [[item, items[index + 1]] as [string, string]] : [],
  );
}
