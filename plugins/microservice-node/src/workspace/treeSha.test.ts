import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from './treeSha';
import { writeTree } from './writeTree';

const tree: FileTree = {
  files: [
    ['a-b', 'x'],
    ['a.txt', 'text\n'],
    ['a/b/c.py', 'print(1)\n'],
    ['a/z', ''],
    ['start.sh', '#!/bin/sh\n'],
  ].map(([path, text]) => ({
    path,
    content: Buffer.from(text),
    mode: path.endsWith('.sh') ? ('100755' as const) : ('100644' as const),
    from: [],
  })),
};

describe('treeSha', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tree-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('is what git write-tree prints for the written files', async () => {
    await writeTree(tree, directory);
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: directory, encoding: 'utf8' }).trim();
    git('init', '--quiet');
    git('add', '--all');
    expect(treeSha(tree)).toBe(git('write-tree'));
  });

  it("is git's well-known empty tree for no files", () => {
    expect(treeSha({ files: [] })).toBe(
      '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    );
  });
});
