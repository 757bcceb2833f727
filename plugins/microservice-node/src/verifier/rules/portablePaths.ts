import { checkPath } from '../../workspace';
import { Rule } from '../Rule';

/** A repository can be cloned on every system. */
export const portablePaths: Rule = {
  id: 'portable-paths',
  promise: 'Every path works on Linux, macOS and Windows.',
  check({ path }) {
    try {
      checkPath(path);
      return [];
    } catch (error) {
      return [
        {
          where: path,
          what: 'is not a portable path',
          fix: (error as Error).message,
        },
      ];
    }
  },
};
