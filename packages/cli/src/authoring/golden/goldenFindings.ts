import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { Finding } from '../lint';
import { GoldenDifference } from './compareGolden';

const SAYS: Record<GoldenDifference['kind'], [what: string, fix: string]> = {
  missing: [
    'is rendered and not among the golden files',
    'accept it with microservice test --update',
  ],
  stale: [
    'is a golden file that nothing renders any more',
    'remove it with microservice test --update',
  ],
  different: [
    'differs from what is rendered',
    'correct the layer or accept the change with microservice test --update',
  ],
};

/**
 * Differences as findings: one for each file, or one for a whole tree that is new.
 *
 * @param directory - the golden folder, as its author knows it
 * @param golden - all golden files, to tell a whole tree from a part of one
 */
export function goldenFindings(
  directory: string,
  differences: GoldenDifference[],
  golden: FileTree,
): Finding[] {
  const present = new Set(golden.files.map(({ path }) => treeFolderOf(path)));
  const places = differences.map(({ path, kind }) => {
    const whole = kind === 'missing' && !present.has(treeFolderOf(path));
    return { path: whole ? treeFolderOf(path) : path, kind };
  });
  const unique = new Map(places.map(place => [place.path, place]));
  return [...unique.values()].map(({ path, kind }) => ({
    where: `${directory}/${path}`,
    what: SAYS[kind][0],
    fix: SAYS[kind][1],
    severity: 'error',
    code: `golden-${kind}`,
  }));
}

/** Folders of recipes or layouts that are gone, or that were never golden trees: nothing of them is removed unasked. */
export function strayFindings(directory: string, strays: string[]): Finding[] {
  return strays.map(path => ({
    where: `${directory}/${path}`,
    what: 'is the golden tree of no recipe and layout',
    fix: 'remove the folder, or name another folder with --golden',
    severity: 'error',
    code: 'golden-stray',
  }));
}

/** `fastapi-service/flat` for a file of that tree; a diff stands for itself. */
function treeFolderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
