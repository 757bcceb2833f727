import {
  comparePaths,
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { checkPath } from '../workspace';
import { MergedMember } from './merge/Merge';
import { mergerFor } from './merge/mergerFor';
import { RenderError } from './RenderError';

/** A file that several sources wrote, by member. */
export interface SharedFile {
  path: string;
  members: MergedMember[];
}

/**
 * Collects the files of a service and keeps the rule of one owner per file: a second writer is merged where the format
 * has a natural union and refused, naming both, where it has none.
 *
 * @internal
 */
export class TreeBuilder {
  /** What was written at each path, in the order in which it was. */
  private readonly writings = new Map<string, TreeFile[]>();
  /** Paths as a file system without case would see them. */
  private readonly spellings = new Map<string, string>();

  /** Adds a file. Throws a {@link RenderError} or a WorkspaceError for a path that is taken or unsafe. */
  add(file: TreeFile): void {
    checkPath(file.path);
    const spelling = file.path.toLowerCase();
    const taken = this.spellings.get(spelling);
    if (taken !== undefined && (taken !== file.path || !mergerFor(file.path))) {
      const owner = this.writings.get(taken)!;
      throw RenderError.secondOwner(taken, sources(owner), sources([file]));
    }
    this.spellings.set(spelling, file.path);
    this.writings.set(file.path, [
      ...(this.writings.get(file.path) ?? []),
      file,
    ]);
  }

  paths(): string[] {
    return [...this.writings.keys()];
  }

  /** The files, merged where several wrote one. Throws a {@link RenderError} where they disagree. */
  build(): { tree: FileTree; shared: SharedFile[] } {
    const shared: SharedFile[] = [];
    const files = [...this.writings].map(([path, parts]) => {
      if (parts.length === 1) return parts[0];
      const { content, members } = mergerFor(path)!(
        path,
        parts.map(part => ({ content: part.content, from: sources([part]) })),
      );
      shared.push({ path, members });
      return { ...parts[0], content, from: parts.flatMap(({ from }) => from) };
    });
    return {
      tree: { files: files.sort((a, b) => comparePaths(a.path, b.path)) },
      shared,
    };
  }
}

function sources(files: TreeFile[]): string {
  return files.flatMap(({ from }) => from).join(', ');
}
