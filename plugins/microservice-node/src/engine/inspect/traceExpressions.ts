import { Expression, ExpressionOf } from '../syntax/ast';
import { traceCall } from './traceCalls';
import {
  atPlaces,
  computed,
  either,
  literal,
  Traced,
  Variable,
} from './Traced';
import { traceFilter } from './traceFilters';
import { traceMember } from './traceMembers';
import { TraceScope } from './TraceScope';
import { noteRead, traceCondition, traceValue, Tracing } from './Tracing';

type Walk<Kind extends Expression['kind']> = (
  node: ExpressionOf<Kind>,
  scope: TraceScope,
  tracing: Tracing,
) => Traced;

const walks: { [Kind in Expression['kind']]: Walk<Kind> } = {
  literal: ({ value }) =>
    typeof value === 'string' ? literal(value) : computed(),
  name: traceName,
  member: traceMember,
  call: traceCall,
  filter: traceFilter,
  test: traceTest,
  list: ({ items }, scope, tracing) => {
    const traced = items.map(item => tracing.expression(item, scope));
    return {
      ...computed(),
      ...(traced.length ? { item: either(traced) } : {}),
    };
  },
  dictionary: traceDictionary,
  conditional: ({ condition, then, otherwise }, scope, tracing) => {
    traceCondition(condition, scope, tracing);
    const branches = otherwise ? [then, otherwise] : [then];
    return either(branches.map(branch => tracing.expression(branch, scope)));
  },
  and: traceEither,
  or: traceEither,
  not: ({ operand }, scope, tracing) => decided([operand], scope, tracing),
  sign: ({ operand }, scope, tracing) => made([operand], scope, tracing),
  floor: ({ operand }, scope, tracing) => made([operand], scope, tracing),
  arithmetic: ({ left, right }, scope, tracing) =>
    made([left, right], scope, tracing),
  join: ({ left, right }, scope, tracing) =>
    made([left, right], scope, tracing),
  compare: ({ left, right }, scope, tracing) =>
    decided([left, right], scope, tracing),
  contains: ({ item, container }, scope, tracing) =>
    decided([item, container], scope, tracing),
  capture: ({ body }, scope, tracing) =>
    computed(tracing.body(body, new TraceScope(scope.context, scope))),
  caller: ({ macro }, scope) => ({
    ...computed(),
    macros: [{ definition: macro, scope, seesAround: true }],
  }),
  super: () => computed(),
};

/** Walks an expression: notes what it reads and says what is known of its value. */
export function traceExpression(
  node: Expression,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const walk = walks[node.kind] as Walk<Expression['kind']>;
  const value = walk(node as never, scope, tracing);
  if (node.kind === 'name' || node.kind === 'member')
    noteRead(tracing, value, node.at);
  return value;
}

function traceName(
  { name, at }: ExpressionOf<'name'>,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const known = scope.use(name);
  // What is printed raw is named where it is read, not where it got another name.
  if (known) return known;
  if (scope.context.seesValues) return atPlaces([[name]], at);
  const decides = tracing.deciding > 0;
  tracing.record.read({
    path: [name],
    at,
    whole: true,
    decides,
    visible: false,
  });
  return computed();
}

function traceTest(
  { value, args }: ExpressionOf<'test'>,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  return decided([value, ...args], scope, tracing);
}

function traceDictionary(
  { entries }: ExpressionOf<'dictionary'>,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const members = new Map<string, Variable>(
    entries.map(({ key, value }) => [
      key,
      { value: tracing.expression(value, scope) },
    ]),
  );
  return { ...computed(), members };
}

/** What an expression of two texts, or of two numbers, makes. */
function made(
  parts: Expression[],
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  return computed(...parts.map(part => traceValue(part, scope, tracing)));
}

/** Truth has no text of what it was decided by. */
function decided(
  parts: Expression[],
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  parts.forEach(part => traceCondition(part, scope, tracing));
  return computed();
}

/** `a and b`, `a or b`: one of both values, and both decide. */
function traceEither(
  { left, right }: ExpressionOf<'and'> | ExpressionOf<'or'>,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  traceCondition(left, scope, tracing);
  return either([left, right].map(part => tracing.expression(part, scope)));
}
