import { Github } from '../api/Call';
import { Answer, redirect } from '../http/Answer';
import { encodePath } from '../http/encodePath';
import { accountPage, homePage } from './accountPages';
import { asset } from './assets';
import { codePage } from './codePages';
import { commitPage } from './commitPage';
import { comparePage } from './comparePage';
import { historyPage } from './historyPage';
import { html } from './html';
import { page } from './layout';
import { fullNameOf, PageContext } from './PageContext';
import { pullListPage } from './pullListPage';
import { pullPage } from './pullPage';
import { repositoryPage } from './repositoryPage';
import { settingsPage } from './settingsPage';

type RepositoryView = (
  context: PageContext,
  rest: string,
) => Answer | undefined | Promise<Answer | undefined>;

/** The pages below `/{owner}/{repo}/`, by the segment that follows. */
const VIEWS: Record<string, RepositoryView> = {
  blob: codePage,
  tree: codePage,
  commit: commitPage,
  commits: historyPage,
  compare: comparePage,
  pull: pullPage,
  pulls: pullListPage,
  // What git names where it declines a push.
  rules: context => redirect(`/${fullNameOf(context)}/settings#rulesets`),
  settings: settingsPage,
  // Catalog entities link here; there is nothing to edit with, so it shows the file.
  edit: (context, rest) =>
    redirect(`/${fullNameOf(context)}/blob/${encodePath(rest)}`),
};

/** Answers what a browser asks for. */
export async function answerPage(
  github: Github,
  path: string,
): Promise<Answer> {
  const found = asset(path) ?? (await find(github, decodePath(path)));
  return (
    found ??
    page(
      404,
      'Not found',
      html`<h1>Not found</h1>
        <p>There is nothing at this address. <a href="/">All accounts</a></p>`,
    )
  );
}

async function find(
  github: Github,
  segments: string[],
): Promise<Answer | undefined> {
  const [owner, name, view, ...rest] = segments;
  if (owner === undefined) return homePage(github);
  if (name === undefined) {
    const account = github.accounts.find(owner);
    return account && accountPage(github, account);
  }
  const repository = github.repositories.find(
    owner,
    name.replace(/\.git$/, ''),
  );
  if (!repository) return renamed(github, segments);
  const context = { github, repository };
  if (view === undefined) return repositoryPage(context);
  return Object.hasOwn(VIEWS, view)
    ? VIEWS[view](context, rest.join('/'))
    : undefined;
}

/** The page of a repository under its new name. */
function renamed(github: Github, [owner, name, ...rest]: string[]) {
  const record = github.repositories.findRenamed(owner, name)?.record;
  if (!record) return undefined;
  return redirect(
    `/${[record.owner, record.name, ...rest].map(encodePath).join('/')}`,
    301,
  );
}

function decodePath(path: string): string[] {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return path.split('/').filter(Boolean);
  }
}
