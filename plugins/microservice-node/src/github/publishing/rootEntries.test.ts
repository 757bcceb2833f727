import { blobSha, treeSha } from '../../workspace';
import { treeOf } from '../__testUtils__/treeOf';
import { rootEntries } from './rootEntries';

describe('rootEntries', () => {
  it('names files and folders by what they hold', () => {
    const tree = treeOf([
      ['README.md', '# Items\n'],
      ['app/main.py', 'print()\n'],
      ['app/deep/part.py', ''],
      ['start.sh', '#!/bin/sh\n'],
    ]);
    const app = treeOf([
      ['main.py', 'print()\n'],
      ['deep/part.py', ''],
    ]);
    expect(rootEntries(tree)).toEqual([
      {
        path: 'README.md',
        mode: '100644',
        type: 'blob',
        sha: blobSha(Buffer.from('# Items\n')),
      },
      {
        path: 'start.sh',
        mode: '100755',
        type: 'blob',
        sha: blobSha(Buffer.from('#!/bin/sh\n')),
      },
      { path: 'app', mode: '040000', type: 'tree', sha: treeSha(app) },
    ]);
  });
});
