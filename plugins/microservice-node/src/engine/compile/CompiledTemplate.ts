import type { Scope } from '../runtime/Scope';
import type { Output } from '../runtime/Output';
import type { Value } from '../values/Value';

/** The variables that an expression or a statement finds when it runs. */
export type TemplateScope = Scope<CompiledTemplate>;

/** An expression, ready to run; a missing value is `undefined`. */
export type Evaluate = (scope: TemplateScope) => Value | undefined;

/** A statement, ready to run. */
export type Execute = (scope: TemplateScope, output: Output) => void;

/** A template, ready to run any number of times: closures that keep nothing between two runs. */
export interface CompiledTemplate {
  name: string;
  run: Execute;
  blocks: ReadonlyMap<string, Execute>;
  /** Whether it may change lists that it was given. */
  changesLists: boolean;
}
