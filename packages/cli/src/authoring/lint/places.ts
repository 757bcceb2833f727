import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import {
  closestName,
  Position,
} from '@microservice-scaffolder/plugin-microservice-node';
import { TemplateFile } from './subject/TemplatesFolder';

/** Where something stands in a template of the library: `layers/stack/fastapi/units/router.njk:12:5`. */
export function templatePlace({ template, line, column }: Position): string {
  return `layers/${template}:${line}:${column}`;
}

/** Where a character of a file stands. */
export function textPlace(file: TemplateFile, offset: number): string {
  const before = (file.text ?? '').slice(0, offset).split('\n');
  return `${file.path}:${before.length}:${before.at(-1)!.length + 1}`;
}

/** How to fix a name that does not exist: the closest one that does, or something else. */
export function fixOfName(
  wanted: string,
  known: Iterable<string>,
  otherwise: string,
): string {
  return suggested(closestName(wanted, known), otherwise);
}

/** How to fix something where a closest name may be known. */
export function suggested(
  closest: string | undefined,
  otherwise: string,
): string {
  return closest === undefined
    ? otherwise
    : `did you mean '${closest}'? If not, ${otherwise}`;
}

/** One problem for each place and each thing that is wrong there. */
export function once(problems: Problem[]): Problem[] {
  return [
    ...new Map(
      problems.map(problem => [`${problem.where} ${problem.what}`, problem]),
    ).values(),
  ];
}
