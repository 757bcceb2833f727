import { dirname } from 'node:path/posix';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { TraceFault } from '@microservice-scaffolder/plugin-microservice-node';
import { LibraryRule } from '../LintRule';
import { fixOfName, once, suggested, templatePlace } from '../places';

/** What templates include, import and call is there. */
export const brokenCalls: LibraryRule = {
  id: 'broken-call',
  promise:
    'Every template and macro that is used exists and gets arguments that it takes.',
  severity: 'error',
  check: ({ roots, library }) =>
    once(
      roots.flatMap(({ trace }) =>
        trace.faults.map(fault => problemOf(fault, library.templateNames)),
      ),
    ),
};

function problemOf(
  { at, what, suggestion, fix, missing }: TraceFault,
  names: string[],
): Problem {
  const folder = `${dirname(at.template)}/`;
  const beside = names
    .filter(name => name.startsWith(folder))
    .map(name => `./${name.slice(folder.length)}`);
  return {
    where: templatePlace(at),
    what,
    fix:
      missing === undefined
        ? suggested(suggestion, fix)
        : fixOfName(missing, [...names, ...beside], fix),
  };
}
