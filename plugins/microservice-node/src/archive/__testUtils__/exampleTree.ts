import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';

/** A small service: text, an executable, bytes that are no text, an empty file. */
export const exampleTree: FileTree = {
  files: [
    ['.gitignore', 'dist\n', '100644'],
    ['README.md', '# Items\n'.repeat(200), '100644'],
    ['app/__init__.py', '', '100644'],
    ['app/logo.bin', Buffer.from([0, 255, 10, 13, 0]), '100644'],
    ['bin/start.sh', '#!/bin/sh\nexec true\n', '100755'],
  ].map(([path, content, mode]) => ({
    path: path as string,
    content: Buffer.from(content as string),
    mode: mode as '100644' | '100755',
    from: [],
  })),
};
