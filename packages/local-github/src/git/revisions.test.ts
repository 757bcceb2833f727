import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBareRepository } from './bareRepository';
import { writeBlobs } from './blobs';
import { objectTypes } from './revisions';
import { writeTree } from './trees';

describe('objectTypes', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'revisions-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('knows each object that is there, and leaves out the others', async () => {
    const git = await createBareRepository(join(folder, 'git'), 'main');
    const [blob] = await writeBlobs(git, [Buffer.from('x')]);
    const tree = await writeTree(git, [
      { path: 'a', mode: '100644', sha: blob },
    ]);

    const types = await objectTypes(git, [blob, '0'.repeat(40), tree, 'main']);

    expect(types).toEqual(
      new Map([
        [blob, 'blob'],
        [tree, 'tree'],
      ]),
    );
  });
});
