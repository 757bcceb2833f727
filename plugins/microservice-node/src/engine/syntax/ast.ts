import { Position } from '../TemplateError';

/** An argument given by name. */
export interface Keyword {
  name: string;
  value: Expression;
}

/** A macro, or the body of a call block; parameters without a default come first, as nunjucks orders them. */
export interface MacroDefinition {
  at: Position;
  name: string;
  parameters: { name: string; default?: Expression }[];
  body: Statement[];
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '**';
export type CompareOperator =
  | '=='
  | '==='
  | '!='
  | '!=='
  | '<'
  | '>'
  | '<='
  | '>=';

/** Everything that has a value. `at` is where the expression starts, except for filters: there it is the filter's name. */
export type Expression =
  | { kind: 'literal'; at: Position; value: string | number | boolean | null }
  | { kind: 'name'; at: Position; name: string }
  | { kind: 'member'; at: Position; target: Expression; key: Expression }
  | {
      kind: 'call';
      at: Position;
      callee: Expression;
      args: Expression[];
      keywords: Keyword[];
    }
  | {
      kind: 'filter';
      at: Position;
      name: string;
      value: Expression;
      args: Expression[];
      keywords: Keyword[];
    }
  | {
      kind: 'test';
      at: Position;
      name: string;
      value: Expression;
      args: Expression[];
    }
  | { kind: 'list'; at: Position; items: Expression[] }
  | {
      kind: 'dictionary';
      at: Position;
      entries: { key: string; value: Expression }[];
    }
  | {
      kind: 'conditional';
      at: Position;
      condition: Expression;
      then: Expression;
      otherwise?: Expression;
    }
  | { kind: 'and'; at: Position; left: Expression; right: Expression }
  | { kind: 'or'; at: Position; left: Expression; right: Expression }
  | { kind: 'not'; at: Position; operand: Expression }
  | { kind: 'sign'; at: Position; operator: '+' | '-'; operand: Expression }
  | { kind: 'floor'; at: Position; operand: Expression }
  | {
      kind: 'arithmetic';
      at: Position;
      operator: ArithmeticOperator;
      left: Expression;
      right: Expression;
    }
  | { kind: 'join'; at: Position; left: Expression; right: Expression }
  | {
      kind: 'compare';
      at: Position;
      operator: CompareOperator;
      left: Expression;
      right: Expression;
    }
  | { kind: 'contains'; at: Position; item: Expression; container: Expression }
  | { kind: 'capture'; at: Position; body: Statement[] }
  | { kind: 'caller'; at: Position; macro: MacroDefinition }
  | { kind: 'super'; at: Position; block: string };

/** One branch of a switch; an empty case falls through to the next one, as in nunjucks. */
export interface SwitchCase {
  value: Expression;
  body: Statement[];
  fallsThrough: boolean;
}

/** Everything that acts. */
export type Statement =
  | { kind: 'text'; at: Position; text: string }
  | { kind: 'output'; at: Position; value: Expression }
  | {
      kind: 'if';
      at: Position;
      branches: { condition: Expression; body: Statement[] }[];
      otherwise: Statement[];
    }
  | {
      kind: 'for';
      at: Position;
      names: string[];
      list: Expression;
      body: Statement[];
      otherwise: Statement[];
    }
  | { kind: 'set'; at: Position; names: string[]; value: Expression }
  | { kind: 'macro'; at: Position; macro: MacroDefinition }
  | {
      kind: 'import';
      at: Position;
      source: Expression;
      name: string;
      /** Whether the template sees the variables of the one that imports it. */
      withContext: boolean;
    }
  | {
      kind: 'from';
      at: Position;
      source: Expression;
      names: { name: string; alias: string; at: Position }[];
      withContext: boolean;
    }
  | {
      kind: 'include';
      at: Position;
      source: Expression;
      ignoreMissing: boolean;
    }
  | { kind: 'extends'; at: Position; source: Expression }
  | { kind: 'block'; at: Position; name: string; body: Statement[] }
  | {
      kind: 'switch';
      at: Position;
      value: Expression;
      cases: SwitchCase[];
      otherwise: Statement[];
    };

export type ExpressionOf<Kind extends Expression['kind']> = Extract<
  Expression,
  { kind: Kind }
>;
export type StatementOf<Kind extends Statement['kind']> = Extract<
  Statement,
  { kind: Kind }
>;
