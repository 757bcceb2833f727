import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TemplateError } from '../../../../plugins/microservice-node/src/engine';
import { renderSkeleton } from '../../../../plugins/microservice-node/src/skeleton/renderSkeleton';
import { SkeletonError } from '../../../../plugins/microservice-node/src/skeleton/SkeletonError';
import { Attacked } from './Attacked';
import { hostileValues } from './values';

/** Skeletons read their values below one name, so these say where they are. */
const prelude =
  '{% set data = values.data %}{% set words = values.words %}{% set hostile = values.hostile %}';

/** Whether no file can have the name: it has no folder, an endless or a NUL in it. */
export function isNoName(path: string): boolean {
  return (
    /^\/|\/\/|\/$|\0/.test(path) ||
    path
      .split('/')
      .some(name => /^\.{0,2}$/.test(name) || Buffer.byteLength(name) > 255)
  );
}

/** A skeleton with one file, whose name or whose folder's name is the payload. */
export function ourSkeleton(folder: string): Attacked {
  const source = join(folder, 'skeleton');
  const target = join(folder, 'target');
  const { data, words, hostile } = hostileValues;
  return {
    name: 'names in skeletons',
    takes: ['file', 'folder'],
    isRefusal: error =>
      error instanceof TemplateError || error instanceof SkeletonError,
    render({ as, text }) {
      const path = as === 'file' ? text : `${text}/a.txt`;
      [source, target].forEach(each =>
        rmSync(each, { recursive: true, force: true }),
      );
      mkdirSync(dirname(join(source, path)), { recursive: true });
      writeFileSync(join(source, path), `${prelude}\n`);
      renderSkeleton({
        source,
        target,
        values: { data, words, hostile } as never,
      });
      return readdirSync(target, { recursive: true }) as string[];
    },
  };
}
