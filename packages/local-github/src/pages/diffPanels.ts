import { FileDiff } from '../git/diff';
import { html, Html } from './html';
import { viewPath } from './links';

/** A file with more changed lines than this is named and counted, but not shown. */
const LONGEST_SHOWN = 3000;

/** What a diff is of: the repository, and the commit that files are shown at. */
export interface DiffPlace {
  fullName: string;
  sha: string;
}

/** How much all files together change. */
export function diffSummary(files: FileDiff[]): Html {
  const sum = (count: (file: FileDiff) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  const number = files.length === 1 ? '1 file' : `${files.length} files`;
  return html`${number} changed
  ${counts({
    additions: sum(it => it.additions),
    deletions: sum(it => it.deletions),
  })}`;
}

function counts(it: Pick<FileDiff, 'additions' | 'deletions'>): Html {
  return html`<span class="added">+${it.additions}</span>
    <span class="removed">−${it.deletions}</span>`;
}

/** One panel for each file, which a reader can fold away. */
export function diffPanels(place: DiffPlace, files: FileDiff[]): Html {
  return html`${files.map(file => diffPanel(place, file))}`;
}

function diffPanel({ fullName, sha }: DiffPlace, file: FileDiff): Html {
  const { path, previousPath, status } = file;
  const address = viewPath(fullName, 'blob', { ref: sha, path });
  const name =
    status === 'removed'
      ? html`<span>${path}</span>`
      : html`<a href="${address}">${path}</a>`;
  return html`<details class="panel diff" open>
    <summary class="head">
      <span class="label ${status}">${status}</span>
      ${previousPath ? html`${previousPath} → ` : undefined}${name}
      <span class="note">${counts(file)}</span>
    </summary>
    ${diffBody(file)}
  </details>`;
}

function diffBody({ patch, additions, deletions }: FileDiff): Html {
  if (patch === undefined) {
    return html`<p class="body">
      Nothing to show line by line: the file is empty or not text, or only its
      name or mode changed.
    </p>`;
  }
  if (additions + deletions > LONGEST_SHOWN) {
    return html`<p class="body">Too many lines to show.</p>`;
  }
  return html`<table>
    <tbody>
      ${patchRows(patch)}
    </tbody>
  </table>`;
}

/** What a line of a patch starts with: its kind, and which side counts it. */
const SIGNS: Record<string, { kind: string; old: boolean; new: boolean }> = {
  '+': { kind: 'add', old: false, new: true },
  '-': { kind: 'del', old: true, new: false },
  ' ': { kind: 'same', old: true, new: true },
};

function patchRows(patch: string): Html[] {
  let position = { old: 0, new: 0 };
  return patch.split('\n').map(line => {
    const start = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
    if (start) {
      position = { old: Number(start[1]), new: Number(start[2]) };
      return row('hunk', ['', ''], line);
    }
    const sign = SIGNS[line[0]];
    // `\ No newline at end of file` belongs to neither side.
    if (!sign) return row('hunk', ['', ''], line);
    const numbers = [
      sign.old ? String(position.old++) : '',
      sign.new ? String(position.new++) : '',
    ];
    return row(sign.kind, numbers, line);
  });
}

function row(kind: string, [before, after]: string[], line: string): Html {
  return html`<tr class="${kind}">
    <td class="number">${before}</td>
    <td class="number">${after}</td>
    <td class="line">${line}</td>
  </tr>`;
}
