import { InputError } from '@backstage/errors';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * A file or folder that cannot be used as asked, said in one sentence. Whoever named it can change it.
 *
 * @public
 */
export class PathError extends InputError {
  /** The same in three parts. */
  readonly problem: Problem;

  constructor(where: string, what: string, fix: string) {
    super(`'${where}' ${what}; ${fix}.`);
    this.problem = { where, what, fix };
  }
}
