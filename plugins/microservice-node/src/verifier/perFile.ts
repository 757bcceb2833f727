import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { TextFile } from './Rule';

/** What a rule found in a text: the line, counted from 1, what is wrong and how to fix it. */
export interface Finding {
  line: number;
  what: string;
  fix: string;
}

/**
 * The check of a rule that looks at one text file after the other. Each finding becomes a problem at `path:line`.
 *
 * @param concerns - whether the rule has anything to say about a path
 * @param find - what is wrong with the text of such a file
 */
export function perFile(
  concerns: (path: string) => boolean,
  find: (text: string, path: string) => Finding[],
): (files: readonly TextFile[]) => Problem[] {
  return files =>
    files.flatMap(({ path, text }): Problem[] => {
      if (text === undefined || !concerns(path)) return [];
      return find(text, path).map(({ line, what, fix }) => ({
        where: `${path}:${line}`,
        what,
        fix,
      }));
    });
}

/** The findings of a check of single lines. */
export function perLine(
  text: string,
  find: (line: string) => Omit<Finding, 'line'>[],
): Finding[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      find(line).map(found => ({ line: index + 1, ...found })),
    );
}
