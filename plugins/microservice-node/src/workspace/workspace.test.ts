import {
  mkdir,
  mkdtemp,
  readdir,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { readTree } from './readTree';
import { treeSha } from './treeSha';
import { writeTree } from './writeTree';

const tree: FileTree = {
  files: [
    {
      path: 'README.md',
      content: Buffer.from('# x\n'),
      mode: '100644',
      from: [],
    },
    {
      path: 'bin/run',
      content: Buffer.from([0, 255, 10]),
      mode: '100755',
      from: [],
    },
  ],
};

describe('writeTree and readTree', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'workspace-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('keep paths, bytes and modes', async () => {
    await writeTree(tree, join(directory, 'new'));
    expect(treeSha(await readTree(join(directory, 'new')))).toBe(treeSha(tree));
  });

  it('write nothing into a folder that holds something', async () => {
    await writeFile(join(directory, 'mine'), '');
    await expect(writeTree(tree, directory)).rejects.toThrow('is not empty');
    expect(await readdir(directory)).toEqual(['mine']);
  });

  it('write nothing when one path is unsafe', async () => {
    const unsafe = {
      files: [...tree.files, { ...tree.files[0], path: '../x' }],
    };
    await expect(writeTree(unsafe, directory)).rejects.toThrow(
      "'../x' leads out",
    );
    expect(await readdir(directory)).toEqual([]);
  });

  it('refuse a symbolic link by name', async () => {
    await symlink('/etc/hostname', join(directory, 'link'));
    await expect(readTree(directory)).rejects.toThrow(
      "'link' is a symbolic link",
    );
  });

  it("pass over git's folder at the top only", async () => {
    await mkdir(join(directory, '.git'));
    expect(await readTree(directory)).toEqual({ files: [] });
    await mkdir(join(directory, 'sub', '.git'), { recursive: true });
    await expect(readTree(directory)).rejects.toThrow(
      "'sub/.git' writes into git's own folder",
    );
  });
});
