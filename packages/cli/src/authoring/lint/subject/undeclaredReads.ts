import { ValueRead } from '@microservice-scaffolder/plugin-microservice-node';
import { MissingName, missingName, Shape } from './Shape';
import { TracedRoot } from './TracedRoot';

/** That a template reads a value that it is not given. */
export interface UndeclaredRead {
  read: ValueRead;
  root: TracedRoot;
  /** The name that does not exist; nothing where the template sees no values at all. */
  missing?: MissingName;
}

/**
 * What a template reads and cannot see. A name that does not exist is told where it is read first, not again for each of
 * its members and in each macro that it is handed to.
 */
export function undeclaredReads(
  root: TracedRoot,
  shape: Shape,
): UndeclaredRead[] {
  const found = new Map<string, UndeclaredRead>();
  for (const read of root.trace.reads) {
    const missing = read.visible ? missingName(shape, read.path) : undefined;
    const isFirst = missing?.index === read.path.length - 1;
    if (read.visible && !isFirst) continue;
    const { template, line } = read.at;
    const key = `${template}:${line} ${read.path.join('.')}`;
    if (!found.has(key)) found.set(key, { read, root, missing });
  }
  return [...found.values()];
}
