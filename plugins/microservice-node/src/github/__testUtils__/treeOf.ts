import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';

/** A tree of these files; scripts are executable. */
export function treeOf(contents: [string, string | Uint8Array][]): FileTree {
  return {
    files: contents.map(([path, content]) => ({
      path,
      content: Buffer.from(content),
      mode: path.endsWith('.sh') ? ('100755' as const) : ('100644' as const),
      from: [],
    })),
  };
}
