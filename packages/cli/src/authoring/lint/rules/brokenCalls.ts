import { LibraryRule } from '../LintRule';
import { once, templatePlace } from '../places';

/** What templates include, import and call is there. */
export const brokenCalls: LibraryRule = {
  id: 'broken-call',
  promise:
    'Every template and macro that is used exists and gets arguments that it takes.',
  severity: 'error',
  check: ({ roots }) =>
    once(
      roots.flatMap(({ trace }) =>
        trace.faults.map(({ at, what, fix }) => {
          const [reason, hint] = what.split('; did you mean ');
          return {
            where: templatePlace(at),
            what: reason,
            fix: hint ? `did you mean ${hint} If not, ${fix}` : fix,
          };
        }),
      ),
    ),
};
