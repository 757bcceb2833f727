import { InputError } from '@backstage/errors';
import {
  formatProblem,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * The layers or recipes do not fit together or are not written as their format asks. Always the template author's to fix.
 *
 * @public
 */
export class LibraryError extends InputError {
  constructor(
    message: string,
    /** Every problem that was found, one sentence each. */
    readonly problems: Problem[] = [],
  ) {
    super(message);
  }

  /** One error for everything that is wrong, a line each. */
  static of(problems: Problem[]) {
    return new LibraryError(problems.map(formatProblem).join('\n'), problems);
  }

  static missing(directory: string) {
    return LibraryError.of([
      {
        where: directory,
        what: 'holds no templates',
        fix: 'point microservice.templates.path at a folder with recipes/ and layers/',
      },
    ]);
  }
}
