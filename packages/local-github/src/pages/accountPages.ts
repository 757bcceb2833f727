import { Github } from '../api/Call';
import { Answer } from '../http/Answer';
import { Account } from '../store/Accounts';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { html, Html } from './html';
import { page, trail } from './layout';

/** The first page: who has repositories here. */
export function homePage(github: Github): Answer {
  const { user, organisations } = github.accounts;
  const accounts = [...organisations, user].map(account => {
    const count = github.repositories.list(account.login).length;
    return html`<li>
      <a href="/${account.login}">${account.name}</a>
      <span class="note"
        >${count === 1 ? '1 repository' : `${count} repositories`}</span
      >
    </li>`;
  });
  return page(
    200,
    'Accounts',
    html`<h1>Accounts</h1>
      <div class="panel">
        <ul class="list">
          ${accounts}
        </ul>
      </div>`,
  );
}

/** The repositories of an account. */
export function accountPage(github: Github, account: Account): Answer {
  const records = github.repositories
    .list(account.login)
    .map(({ record }) => record);
  const list =
    records.length === 0
      ? html`<p class="body">
          No repositories yet. What the portal creates appears here.
        </p>`
      : html`<ul class="list">
          ${records.map(repositoryItem)}
        </ul>`;
  return page(
    200,
    account.name,
    html`${trail([{ label: account.login }])}
      ${account.description
        ? html`<p class="about">${account.description}</p>`
        : undefined}
      <section class="panel">
        <h2>Repositories</h2>
        ${list}
      </section>`,
  );
}

function repositoryItem(record: RepositoryRecord): Html {
  return html`<li>
    <a href="/${record.owner}/${record.name}">${record.name}</a>
    <span>${record.description ?? ''}</span>
    <span class="note">${record.visibility}</span>
  </li>`;
}
