import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import {
  Library,
  LibraryError,
  readLibrary,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Finding, Severity } from './Finding';
import { withClosestNames } from './manifestProblems';
import { FOLDER_RULES, LIBRARY_RULES } from './rules';
import { LibrarySubject } from './subject/LibrarySubject';
import {
  readTemplatesFolder,
  TemplatesFolder,
} from './subject/TemplatesFolder';

/**
 * Checks a templates folder against every rule for authors, without rendering anything. Where manifests cannot be read,
 * what files mean together is left for the next time.
 *
 * @param directory - folder with `recipes/`, `layers/` and `versions.yaml`
 * @returns everything that was found, by file and line; nothing for good templates
 */
export async function lintLibrary(directory: string): Promise<Finding[]> {
  const { library, problems } = await readManifests(directory);
  const folder = await readTemplatesFolder(directory);
  const manifest = { id: 'manifest', severity: 'error' as const };
  const subject = library && new LibrarySubject(folder, library);
  const findings = [
    ...findingsOf(manifest, withClosestNames(problems, folder)),
    ...(await checkFolder(folder)),
    ...(subject
      ? LIBRARY_RULES.flatMap(rule => findingsOf(rule, rule.check(subject)))
      : []),
  ];
  return findings.sort(byPlace);
}

async function checkFolder(folder: TemplatesFolder): Promise<Finding[]> {
  const checked = FOLDER_RULES.map(async rule =>
    findingsOf(rule, await rule.check(folder)),
  );
  return (await Promise.all(checked)).flat();
}

async function readManifests(
  directory: string,
): Promise<{ library?: Library; problems: Problem[] }> {
  try {
    return { library: await readLibrary(directory), problems: [] };
  } catch (error) {
    if (error instanceof LibraryError) return { problems: error.problems };
    throw error;
  }
}

function findingsOf(
  { id, severity }: { id: string; severity: Severity },
  problems: Problem[],
): Finding[] {
  return problems.map(problem => ({ ...problem, severity, code: id }));
}

/** By file, then by line and column as numbers. */
function byPlace(left: Finding, right: Finding): number {
  const [file, ...numbers] = placeOf(left);
  const [otherFile, ...otherNumbers] = placeOf(right);
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  const index = numbers.findIndex((part, at) => part !== otherNumbers[at]);
  return index < 0 ? 0 : Number(numbers[index]) - Number(otherNumbers[index]);
}

function placeOf({ where }: Finding): string[] {
  const [, file, line = '0', column = '0'] =
    /^(.*?)(?::(\d+):(\d+).*)?$/.exec(where) ?? [];
  return [file, line, column];
}
