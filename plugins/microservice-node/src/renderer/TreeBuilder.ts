import {
  comparePaths,
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { checkPath } from '../workspace';
import { mergerFor } from './merge/mergerFor';
import { RenderError } from './RenderError';

/**
 * Collects the files of a service and keeps the rule of one owner per file: a second writer is merged where the format
 * has a natural union and refused, naming both, where it has none.
 *
 * @internal
 */
export class TreeBuilder {
  private readonly files = new Map<string, TreeFile>();
  /** Paths as a file system without case would see them. */
  private readonly spellings = new Map<string, string>();

  /** Adds a file. Throws a {@link RenderError} or a WorkspaceError for a path that is taken or unsafe. */
  add(file: TreeFile): void {
    checkPath(file.path);
    const present = this.files.get(file.path);
    if (present) {
      this.files.set(file.path, this.merge(present, file));
      return;
    }
    const spelling = file.path.toLowerCase();
    const similar = this.spellings.get(spelling);
    if (similar)
      throw RenderError.secondOwner(
        similar,
        this.owner(similar),
        file.from.join(', '),
      );
    this.spellings.set(spelling, file.path);
    this.files.set(file.path, file);
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  paths(): string[] {
    return [...this.files.keys()];
  }

  tree(): FileTree {
    return {
      files: [...this.files.values()].sort((a, b) =>
        comparePaths(a.path, b.path),
      ),
    };
  }

  private merge(first: TreeFile, second: TreeFile): TreeFile {
    const merge = mergerFor(first.path);
    if (!merge) {
      throw RenderError.secondOwner(
        first.path,
        first.from.join(', '),
        second.from.join(', '),
      );
    }
    return {
      ...first,
      content: merge(
        { content: first.content, from: first.from.join(', ') },
        { content: second.content, from: second.from.join(', ') },
      ),
      from: [...first.from, ...second.from],
    };
  }

  private owner(path: string): string {
    return this.files.get(path)!.from.join(', ');
  }
}
