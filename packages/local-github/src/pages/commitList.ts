import { Commit } from '../git/commits';
import { html, Html } from './html';

/**
 * Commits in the order they are given, each with the first line of its message.
 *
 * @param fullName `acme/item-service`
 * @param commits some of its commits
 */
export function commitList(fullName: string, commits: Commit[]): Html {
  const items = commits.map(({ sha, message, author }) => {
    const [headline] = message.split('\n');
    return html`<li>
      <a class="clone" href="/${fullName}/commit/${sha}">${sha.slice(0, 7)}</a>
      <span>${headline}</span>
      <span class="note">${author.name}, ${author.date.slice(0, 10)}</span>
    </li>`;
  });
  return html`<ul class="list">
    ${items}
  </ul>`;
}
