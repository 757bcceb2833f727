/**
 * Something in the input that its author has to change.
 *
 * A problem is one sentence for a person: where it is, what is wrong, and how to fix it.
 *
 * @public
 */
export interface Problem {
  /** The field, file or place at fault, as the author knows it: `name`, `entities.Item.fields.price.max`, `layer.yaml:12:3`. */
  where: string;
  /** What is wrong, without a full stop: `is too long: 41 characters where 40 are allowed`. */
  what: string;
  /** How to fix it, without a full stop: `shorten it`. */
  fix: string;
  /** A stable code for machines, where there is one: `name.pattern`. */
  code?: string;
}

/**
 * One line for a problem: `where: what; fix.`
 *
 * @public
 */
export function formatProblem(problem: Problem): string {
  return `${problem.where}: ${problem.what}; ${problem.fix}.`;
}

/**
 * The outcome of checking input: the checked value, or everything that is wrong with it.
 *
 * @public
 */
export type CheckResult<T> =
  | { result: 'ok'; value: T }
  | { result: 'invalid'; problems: Problem[] };
