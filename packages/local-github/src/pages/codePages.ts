import { isUtf8 } from 'node:buffer';
import { baseName, findEntry } from '../git/files';
import { resolveCommit } from '../git/revisions';
import { splitRef } from '../git/splitRef';
import { TreeEntry } from '../git/trees';
import { Answer } from '../http/Answer';
import {
  documentBody,
  fileList,
  readmePanel,
  sizeText,
  View,
} from './folderPanels';
import { html, Html } from './html';
import { page } from './layout';
import { viewPath } from './links';
import { fullNameOf, PageContext } from './PageContext';
import { repositoryHeader } from './repositoryHeader';

/** More than this is not shown, only measured. */
const LARGEST_SHOWN = 512 * 1024;

/**
 * The page of a file or a folder.
 *
 * @param context the repository
 * @param place `{ref}/{path}` of the address
 * @returns undefined when there is nothing at that place
 */
export async function codePage(
  context: PageContext,
  place: string,
): Promise<Answer | undefined> {
  const { git } = context.repository;
  const { ref, path } = await splitRef(git, place);
  const commit = await resolveCommit(git, ref);
  const entry = commit && (await findEntry(git, commit, path));
  if (!commit || !entry) return undefined;
  const view = { ref, commit };
  const content =
    entry.type === 'tree'
      ? await folder(context, view, entry)
      : await file(context, view, entry);
  return page(
    200,
    `${baseName(path) || ref} \u00b7 ${fullNameOf(context)}`,
    html`${repositoryHeader(context, 'code', steps(context, ref, path))}
    ${content}`,
  );
}

function steps(context: PageContext, ref: string, path: string) {
  const parts = path === '' ? [] : path.split('/');
  const folders = parts.map((label, index) => ({
    label,
    href: viewPath(fullNameOf(context), 'tree', {
      ref,
      path: parts.slice(0, index + 1).join('/'),
    }),
  }));
  const all = [
    {
      label: ref,
      href: viewPath(fullNameOf(context), 'tree', { ref, path: '' }),
    },
    ...folders,
  ];
  // The last one is this page.
  return all.map(({ label, href }, index) =>
    index === all.length - 1 ? { label } : { label, href },
  );
}

async function folder(context: PageContext, view: View, entry: TreeEntry) {
  return html`<section class="panel">
      ${await fileList(context, view, entry)}
    </section>
    ${await readmePanel(context, view, entry)}`;
}

async function file(
  context: PageContext,
  view: View,
  entry: TreeEntry,
): Promise<Html> {
  const { git } = context.repository;
  const content =
    entry.type === 'blob'
      ? await git.run(['cat-file', 'blob', entry.sha])
      : Buffer.from(`submodule at ${entry.sha}`);
  return html`<section class="panel">
    <p class="head">${sizeText(content.length)}, mode ${entry.mode}</p>
    ${fileBody(context, view, { path: entry.path, content })}
  </section>`;
}

function fileBody(
  context: PageContext,
  view: View,
  document: { path: string; content: Buffer },
): Html {
  const { path, content } = document;
  if (content.length > LARGEST_SHOWN || !isText(content)) {
    return html`<p class="body">
      This file is not shown: it is binary or too large.
    </p>`;
  }
  if (/\.(md|markdown)$/i.test(path)) {
    return documentBody(context, view, document);
  }
  const lines = content.toString('utf8').replace(/\n$/, '').split('\n');
  const numbered = lines.map(line => html`<span>${line}</span>`);
  return html`<pre class="file"><code>${numbered}</code></pre>`;
}

function isText(content: Buffer): boolean {
  return isUtf8(content) && !content.includes(0);
}
