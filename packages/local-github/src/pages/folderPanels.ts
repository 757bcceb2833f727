import { baseName, findReadme, listFolder } from '../git/files';
import { TreeEntry } from '../git/trees';
import { html, Html } from './html';
import { documentLinks, viewPath } from './links';
import { renderMarkdown } from './markdown';
import { fullNameOf, PageContext } from './PageContext';

/** Which state of the repository a page shows. */
export interface View {
  /** The name it was asked by. */
  ref: string;
  commit: string;
}

/** The entries of a folder, folders first. */
export async function fileList(
  context: PageContext,
  { ref }: View,
  folder: TreeEntry,
): Promise<Html> {
  const entries = await listFolder(context.repository.git, folder);
  const sorted = [
    ...entries.filter(({ type }) => type === 'tree'),
    ...entries.filter(({ type }) => type !== 'tree'),
  ];
  const items = sorted.map(({ type, path, size }) => {
    const view = type === 'tree' ? 'tree' : 'blob';
    const href = viewPath(fullNameOf(context), view, { ref, path });
    return html`<li>
      <span class="kind" aria-hidden="true"
        >${type === 'tree' ? '\u25b8' : '\u00b7'}</span
      >
      <a href="${href}">${baseName(path)}${type === 'tree' ? '/' : ''}</a>
      <span class="note">${size === undefined ? '' : sizeText(size)}</span>
    </li>`;
  });
  return html`<ul class="list">
    ${items}
  </ul>`;
}

/** A size for people. */
export function sizeText(size: number): string {
  return size < 1024 ? `${size} bytes` : `${(size / 1024).toFixed(1)} KB`;
}

/** The readme of a folder, when it has one. */
export async function readmePanel(
  context: PageContext,
  view: View,
  folder: TreeEntry,
): Promise<Html | undefined> {
  const { git } = context.repository;
  const readme = await findReadme(git, folder);
  if (!readme) return undefined;
  const content = await git.run(['cat-file', 'blob', readme.sha]);
  return html`<section class="panel">
    <h2>${baseName(readme.path)}</h2>
    ${documentBody(context, view, { path: readme.path, content })}
  </section>`;
}

/** A document as people read it: Markdown rendered, anything else as it is. */
export function documentBody(
  context: PageContext,
  { ref }: View,
  { path, content }: { path: string; content: Buffer },
): Html {
  const text = content.toString('utf8');
  if (!/\.(md|markdown)$/i.test(path)) {
    return html`<div class="readme"><pre>${text}</pre></div>`;
  }
  const resolve = documentLinks(fullNameOf(context), ref, path);
  return html`<article class="readme">
    ${renderMarkdown(text, resolve)}
  </article>`;
}
