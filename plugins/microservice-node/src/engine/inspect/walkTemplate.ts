import { Expression, MacroDefinition, Statement } from '../syntax/ast';

/** What a walk does at each node. */
export interface Visitor {
  statement?(node: Statement): void;
  expression?(node: Expression): void;
}

interface Parts {
  expressions?: (Expression | undefined)[];
  bodies?: Statement[][];
}

const ofMacro = ({ parameters, body }: MacroDefinition): Parts => ({
  expressions: parameters.map(parameter => parameter.default),
  bodies: [body],
});

type PartsOf<Node extends { kind: string }> = {
  [Kind in Node['kind']]?: (node: Extract<Node, { kind: Kind }>) => Parts;
};

const partsOfStatement: PartsOf<Statement> = {
  output: ({ value }) => ({ expressions: [value] }),
  if: ({ branches, otherwise }) => ({
    expressions: branches.map(({ condition }) => condition),
    bodies: [...branches.map(({ body }) => body), otherwise],
  }),
  for: ({ list, body, otherwise }) => ({
    expressions: [list],
    bodies: [body, otherwise],
  }),
  set: ({ value }) => ({ expressions: [value] }),
  macro: ({ macro }) => ofMacro(macro),
  import: ({ source }) => ({ expressions: [source] }),
  from: ({ source }) => ({ expressions: [source] }),
  include: ({ source }) => ({ expressions: [source] }),
  extends: ({ source }) => ({ expressions: [source] }),
  block: ({ body }) => ({ bodies: [body] }),
  switch: ({ value, cases, otherwise }) => ({
    expressions: [value, ...cases.map(one => one.value)],
    bodies: [...cases.map(one => one.body), otherwise],
  }),
};

interface Pair {
  left: Expression;
  right: Expression;
}

const ofPair = ({ left, right }: Pair): Parts => ({
  expressions: [left, right],
});
const ofOperand = ({ operand }: { operand: Expression }): Parts => ({
  expressions: [operand],
});

const partsOfExpression: PartsOf<Expression> = {
  member: ({ target, key }) => ({ expressions: [target, key] }),
  call: ({ callee, args, keywords }) => ({
    expressions: [callee, ...args, ...keywords.map(({ value }) => value)],
  }),
  filter: ({ value, args, keywords }) => ({
    expressions: [value, ...args, ...keywords.map(keyword => keyword.value)],
  }),
  test: ({ value, args }) => ({ expressions: [value, ...args] }),
  list: ({ items }) => ({ expressions: items }),
  dictionary: ({ entries }) => ({
    expressions: entries.map(({ value }) => value),
  }),
  conditional: ({ condition, then, otherwise }) => ({
    expressions: [condition, then, otherwise],
  }),
  and: ofPair,
  or: ofPair,
  not: ofOperand,
  sign: ofOperand,
  floor: ofOperand,
  arithmetic: ofPair,
  join: ofPair,
  compare: ofPair,
  contains: ({ item, container }) => ({ expressions: [item, container] }),
  capture: ({ body }) => ({ bodies: [body] }),
  caller: ({ macro }) => ofMacro(macro),
};

/** Visits every statement and expression of a template, the outer ones first. */
export function walkTemplate(body: Statement[], visitor: Visitor): void {
  for (const node of body) {
    visitor.statement?.(node);
    const parts = partsOfStatement[node.kind] as
      | ((one: Statement) => Parts)
      | undefined;
    walkParts(parts?.(node) ?? {}, visitor);
  }
}

function walkExpression(node: Expression, visitor: Visitor): void {
  visitor.expression?.(node);
  const parts = partsOfExpression[node.kind] as
    | ((one: Expression) => Parts)
    | undefined;
  walkParts(parts?.(node) ?? {}, visitor);
}

function walkParts(
  { expressions = [], bodies = [] }: Parts,
  visitor: Visitor,
): void {
  for (const part of expressions) if (part) walkExpression(part, visitor);
  bodies.forEach(inner => walkTemplate(inner, visitor));
}
