import { findEntry } from '../git/files';
import { readCommit } from '../git/commits';
import { resolveCommit } from '../git/revisions';
import { Answer } from '../http/Answer';
import { encodePath } from '../http/encodePath';
import { fileList, readmePanel } from './folderPanels';
import { html, Html } from './html';
import { page } from './layout';
import { fullNameOf, PageContext } from './PageContext';
import { repositoryHeader } from './repositoryHeader';

/** The page of a repository: what it is, how to clone it, its files, its readme. */
export async function repositoryPage(context: PageContext): Promise<Answer> {
  const { git, record } = context.repository;
  const commit = await resolveCommit(git, record.defaultBranch);
  const content = commit
    ? await codePanels(context, commit)
    : html`<section class="panel">
        <p class="body">This repository is empty.</p>
      </section>`;
  return page(
    200,
    fullNameOf(context),
    html`${repositoryHeader(context, 'code')}
    ${about(context)}${clonePanel(context)}${content}`,
  );
}

function about(context: PageContext): Html {
  const { description, homepage, topics, visibility } =
    context.repository.record;
  const labels = [visibility, ...topics].map(
    label => html`<li class="label">${label}</li>`,
  );
  const isLink = homepage && /^https?:\/\//i.test(homepage);
  return html`${description
      ? html`<p class="about">${description}</p>`
      : undefined}
    ${isLink
      ? html`<p class="about">
          <a href="${homepage}" rel="noreferrer">${homepage}</a>
        </p>`
      : undefined}
    <ul class="labels">
      ${labels}
    </ul> `;
}

/** A repository that is not public is cloned with the token; anybody on this machine may have it. */
function clonePanel(context: PageContext): Html {
  const { github, repository } = context;
  const address = new URL(github.urls.page(`/${fullNameOf(context)}.git`));
  const isPublic = repository.record.visibility === 'public';
  if (!isPublic) {
    address.username = 'x-access-token';
    address.password = github.token;
  }
  return html`<section class="panel">
    <h2>Clone</h2>
    <div class="body">
      <span class="clone">git clone ${address.href}</span>
    </div>
  </section>`;
}

async function codePanels(context: PageContext, commit: string): Promise<Html> {
  const { git, record } = context.repository;
  const { message, author } = await readCommit(git, commit);
  const root = await findEntry(git, commit, '');
  const at = { ref: record.defaultBranch, commit };
  const [headline] = message.split('\n');
  return html`<section class="panel">
      <p class="head spread">
        <strong>${record.defaultBranch}</strong>
        <a href="/${fullNameOf(context)}/commit/${commit}"
          >${commit.slice(0, 7)}</a
        >
        ${headline} <span class="slash">by ${author.name}</span>
        <a
          class="note"
          href="/${fullNameOf(context)}/commits/${encodePath(
            record.defaultBranch,
          )}"
          >all commits</a
        >
      </p>
      ${root && (await fileList(context, at, root))}
    </section>
    ${root && (await readmePanel(context, at, root))}`;
}
