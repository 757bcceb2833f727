import { Statement, StatementOf } from '../syntax/ast';
import { computed, itemOf, Traced } from './Traced';
import { TraceScope } from './TraceScope';
import {
  traceExtends,
  traceFrom,
  traceImport,
  traceInclude,
} from './traceTemplates';
import { traceCondition, traceValue, Tracing } from './Tracing';

type Walk<Kind extends Statement['kind']> = (
  node: StatementOf<Kind>,
  scope: TraceScope,
  tracing: Tracing,
) => Traced | void;

/** What every loop tells about its rounds. */
const loopMembers = new Map(
  ['index', 'index0', 'revindex', 'revindex0', 'first', 'last', 'length'].map(
    name => [name, { value: computed() }],
  ),
);

const walks: { [Kind in Statement['kind']]: Walk<Kind> } = {
  text: () => undefined,
  output: ({ value }, scope, tracing) => {
    const printed = traceValue(value, scope, tracing);
    return computed(printed);
  },
  if: ({ branches, otherwise }, scope, tracing) => {
    const texts = branches.map(({ condition, body }) => {
      traceCondition(condition, scope, tracing);
      return tracing.body(body, scope);
    });
    return computed(...texts, tracing.body(otherwise, scope));
  },
  for: traceFor,
  set: traceSet,
  macro: ({ macro, at }, scope, tracing) => {
    const { name } = macro;
    const binding = tracing.record.binding({ kind: 'macro', name, at });
    const definition = { definition: macro, scope, seesAround: false };
    const value = { ...computed(), macros: [definition] };
    scope.define(name, { value, binding }, true);
  },
  import: traceImport,
  from: traceFrom,
  include: traceInclude,
  extends: traceExtends,
  block: ({ body }, scope, tracing) =>
    tracing.body(
      body,
      new TraceScope(scope.context, scope, { isolated: true }),
    ),
  switch: ({ value, cases, otherwise }, scope, tracing) => {
    traceCondition(value, scope, tracing);
    const texts = cases.map(one => {
      traceCondition(one.value, scope, tracing);
      return tracing.body(one.body, scope);
    });
    return computed(...texts, tracing.body(otherwise, scope));
  },
};

/** Walks statements one after the other, both branches of each `if` and the body of each loop once. */
export function traceBody(
  statements: Statement[],
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const printed = statements.map(statement => {
    const walk = walks[statement.kind] as Walk<Statement['kind']>;
    return walk(statement as never, scope, tracing) ?? computed();
  });
  return computed(...printed);
}

function traceFor(
  { names, list, body, otherwise }: StatementOf<'for'>,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const items = itemOf(tracing.expression(list, scope), list.at);
  const inner = new TraceScope(scope.context, scope);
  inner.declare('loop', { value: { ...computed(), members: loopMembers } });
  names.forEach((name, position) => {
    const isKey = names.length === 2 && position === 0;
    inner.declare(name, { value: isKey ? computed() : items });
  });
  const text = tracing.body(body, inner);
  return computed(text, tracing.body(otherwise, inner));
}

function traceSet(
  { names, value, at }: StatementOf<'set'>,
  scope: TraceScope,
  tracing: Tracing,
): void {
  const traced = tracing.expression(value, scope);
  names.forEach(name => {
    const binding = tracing.record.binding({ kind: 'variable', name, at });
    scope.assign(name, { value: traced, binding });
  });
}
