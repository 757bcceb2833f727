import { LibraryRule } from '../LintRule';
import { templateErrorProblem } from '../templateErrorProblem';

/** Texts of entries are rendered as templates are. */
export const slotEntries: LibraryRule = {
  id: 'slot-entry',
  promise: "Every text of a slot's entry can be parsed, and its filters exist.",
  severity: 'error',
  check: ({ roots, inspector }) =>
    roots
      .filter(({ kind }) => kind === 'entry')
      .flatMap(root => inspector.errors(root))
      .map(templateErrorProblem),
};
