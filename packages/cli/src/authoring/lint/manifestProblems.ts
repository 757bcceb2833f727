import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { fixOfName } from './places';
import { TemplatesFolder } from './subject/TemplatesFolder';

/** Problems that reading the library finds, with the closest name where one is misspelt. */
export function withClosestNames(
  problems: Problem[],
  folder: TemplatesFolder,
): Problem[] {
  const layers = folder.files.flatMap(
    ({ path }) => /^layers\/([^/]+\/[^/]+)\/layer\.yaml$/.exec(path)?.[1] ?? [],
  );
  return problems.map(problem => {
    const { what, where, fix } = problem;
    const layer = /the layer '([^']+)'/.exec(what)?.[1];
    if (layer) return { ...problem, fix: fixOfName(layer, layers, fix) };
    const choices = /(?:one of) (.+)$/.exec(fix)?.[1].split(/, (?:or )?/);
    const wanted = /'([^']+)'/.exec(what)?.[1] ?? /: ([^:]+)$/.exec(where)?.[1];
    return choices && wanted
      ? { ...problem, fix: fixOfName(lastName(wanted), choices, fix) }
      : problem;
  });
}

/** `names.provide` is about `provide`. */
function lastName(path: string): string {
  return path.split('.').at(-1)!;
}
