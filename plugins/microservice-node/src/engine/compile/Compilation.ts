import { FilterTable } from '../filters/FilterTable';
import { Expression, MacroDefinition, Statement } from '../syntax/ast';
import { BranchObserver } from '../BranchObserver';
import { Dialect } from '../Dialect';
import { Operators } from '../values/operators';
import { ValueTests } from '../values/valueTests';
import { Evaluate, Execute } from './CompiledTemplate';

/** What the parts of the compiler share while they compile one template. */
export interface Compilation {
  filters: FilterTable;
  dialect: Dialect;
  /** The operators and the tests of the dialect. */
  operators: Operators;
  tests: ValueTests;
  /** True where no other template can be loaded. */
  isAlone?: boolean;
  observer?: BranchObserver;
  /** The blocks met so far. */
  blocks: Map<string, Execute>;
  /** True while the body of a block is compiled. */
  insideBlock: boolean;
  /** True once a method that changes lists was met. */
  changesLists: boolean;
  /** Expression nodes met so far; a statement costs as many steps as its expressions have nodes. */
  nodes: number;
  expression(node: Expression): Evaluate;
  body(statements: Statement[]): Execute;
  caller(definition: MacroDefinition): Evaluate;
}
