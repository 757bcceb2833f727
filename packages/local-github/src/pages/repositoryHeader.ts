import { html, Html } from './html';
import { trail } from './layout';
import { fullNameOf, PageContext, repositoryTrail } from './PageContext';

/** The parts of a repository that every page of it leads to. */
export type Tab = 'code' | 'pulls' | 'settings';

/**
 * What stands above every page of a repository: where it is, and the way to its parts.
 *
 * @param context the repository
 * @param active the part that the page belongs to
 * @param steps what follows the repository in the path above
 */
export function repositoryHeader(
  context: PageContext,
  active: Tab,
  steps: Array<{ label: string; href?: string }> = [],
): Html {
  const root = `/${fullNameOf(context)}`;
  const open = context.repository.record.pulls.filter(
    ({ state }) => state === 'open',
  ).length;
  const [account, repository] = repositoryTrail(context);
  const last = steps.length === 0 ? { label: repository.label } : repository;
  return html`${trail([account, last, ...steps])}
    <nav class="tabs" aria-label="Repository">
      ${tab('Code', root, active === 'code')}
      ${tab(
        html`Pull requests <span class="count">${open}</span>`,
        `${root}/pulls`,
        active === 'pulls',
      )}
      ${tab('Settings', `${root}/settings`, active === 'settings')}
    </nav>`;
}

function tab(label: string | Html, href: string, isActive: boolean): Html {
  return isActive
    ? html`<a href="${href}" class="active" aria-current="true">${label}</a>`
    : html`<a href="${href}">${label}</a>`;
}
