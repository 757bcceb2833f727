import {
  Problem,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * One thing that holds for every generated service. A rule is given all files, so that it may compare them, and says
 * what is wrong with them; most rules look at one file after the other, see `perFile`.
 *
 * @public
 */
export interface Rule {
  /** Stable id: `parses`. */
  id: string;
  /** What the rule promises, as a sentence. */
  promise: string;
  check(files: readonly TextFile[]): Problem[] | Promise<Problem[]>;
}

/** A file with its text, where it has any. @public */
export interface TextFile extends TreeFile {
  /** The content as UTF-8; `undefined` for a binary file. */
  text: string | undefined;
}
