import { Position } from './TemplateError';

/** Which way a condition went: `else` and `empty` also where the template has nothing to do there. @public */
export type BranchOutcome =
  | 'if'
  | 'elif'
  | 'else'
  | 'case'
  | 'default'
  | 'items'
  | 'empty';

/**
 * One way out of a condition: of an `if`, an inline `if`, a `switch`, or a loop that has an `else`.
 *
 * @public
 */
export interface TemplateBranch {
  /** The condition; of an `else` the first one. */
  at: Position;
  outcome: BranchOutcome;
}

/**
 * Is told about conditions, to measure which of them were tried. An engine without an observer does nothing for it.
 *
 * @public
 */
export interface BranchObserver {
  /** Called once for each branch when its template is compiled; what it returns is called whenever it is taken. */
  branch(branch: TemplateBranch): () => void;
}

/** Lets an observer see when a closure runs. Without an observer the closure stays what it is. */
export function observed<Args extends unknown[], Result>(
  observer: BranchObserver | undefined,
  branch: TemplateBranch,
  run: (...args: Args) => Result,
): (...args: Args) => Result {
  if (!observer) return run;
  const taken = observer.branch(branch);
  return (...args) => {
    taken();
    return run(...args);
  };
}
