import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTree } from '@microservice-scaffolder/plugin-microservice-node';
import { writeOnce } from './writeOnce';

const tree = {
  files: [
    {
      path: 'README.md',
      content: Buffer.from('# Items\n'),
      mode: '100644' as const,
      from: [],
    },
  ],
};

describe('writeOnce', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'workspace-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('leaves the tree of an earlier attempt where it is', async () => {
    await writeOnce(tree, directory);
    await writeOnce(tree, directory);
    expect((await readTree(directory)).files).toMatchObject([
      { path: 'README.md' },
    ]);
  });

  it('refuses a folder that holds anything else', async () => {
    await writeFile(join(directory, 'notes.txt'), 'mine');
    await expect(writeOnce(tree, directory)).rejects.toThrow('is not empty');
  });
});
