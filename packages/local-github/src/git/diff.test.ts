import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBareRepository } from './bareRepository';
import { writeBlobs } from './blobs';
import { diffFiles, EMPTY_TREE } from './diff';
import { Git } from './Git';
import { writeTree } from './trees';

describe('diffFiles', () => {
  let folder: string;
  let git: Git;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'diff-'));
    git = await createBareRepository(join(folder, 'git'), 'main');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** A tree of files, each with its content and, behind a bar, its mode. */
  async function tree(files: Record<string, string | Buffer>) {
    const shas = await writeBlobs(git, Object.values(files).map(Buffer.from));
    const changes = Object.keys(files).map((name, index) => {
      const [path, mode = '100644'] = name.split('|');
      return { path, mode, sha: shas[index] };
    });
    return writeTree(git, changes);
  }

  it('tells what was added, removed and modified', async () => {
    const from = await tree({ gone: 'x\n', kept: '1\n', same: '1\n' });
    const to = await tree({ added: '1\n2\n', kept: '2\n', same: '1\n' });
    const files = await diffFiles(git, from, to);

    expect(
      files.map(it => [it.path, it.status, it.additions, it.deletions]),
    ).toEqual([
      ['added', 'added', 2, 0],
      ['gone', 'removed', 0, 1],
      ['kept', 'modified', 1, 1],
    ]);
  });

  it('keeps the sides of neighbouring files apart', async () => {
    const from = await tree({ a: '1\n', b: Buffer.from([0, 1]), c: '1\n' });
    const to = await tree({ a: '2\n', b: Buffer.from([0, 2]), c: '3\n' });
    const files = await diffFiles(git, from, to);

    expect(files.map(it => it.patch)).toEqual([
      '@@ -1 +1 @@\n-1\n+2',
      undefined,
      '@@ -1 +1 @@\n-1\n+3',
    ]);
  });

  it('takes no line of a file for the start of another one', async () => {
    const to = await tree({ a: 'diff --git a/x b/x\n@@ -1 +1 @@\n', b: '1\n' });
    const files = await diffFiles(git, EMPTY_TREE, to);

    expect(files.map(it => it.patch)).toEqual([
      '@@ -0,0 +1,2 @@\n+diff --git a/x b/x\n+@@ -1 +1 @@',
      '@@ -0,0 +1 @@\n+1',
    ]);
  });

  it('follows a renamed file with any name', async () => {
    const text = '1\n2\n3\n4\n5\n6\n';
    const from = await tree({ 'old "name"\tä': text });
    const to = await tree({ 'new\nname': text });
    const files = await diffFiles(git, from, to);

    expect(files).toEqual([
      {
        path: 'new\nname',
        previousPath: 'old "name"\tä',
        status: 'renamed',
        sha: expect.any(String),
        additions: 0,
        deletions: 0,
      },
    ]);
  });

  it('shows a changed mode as a change without lines', async () => {
    const from = await tree({ run: '#!/bin/sh\n' });
    const to = await tree({ 'run|100755': '#!/bin/sh\n' });
    const [file] = await diffFiles(git, from, to);

    expect([file.status, file.patch]).toEqual(['modified', undefined]);
  });

  it('calls it changed when a file becomes a link', async () => {
    const from = await tree({ here: 'there\n' });
    const to = await tree({ 'here|120000': 'there' });
    const files = await diffFiles(git, from, to);

    expect(files.map(it => it.status)).toEqual(['changed']);
  });
});
