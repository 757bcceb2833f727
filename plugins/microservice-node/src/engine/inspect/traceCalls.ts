import { spelling } from '../runtime/missingValues';
import { closestName } from '../suggestions';
import { ExpressionOf } from '../syntax/ast';
import { listMethods } from '../values/methods/listMethods';
import { numberMethods } from '../values/methods/numberMethods';
import { textMethods } from '../values/methods/textMethods';
import { computed, either, Traced, TracedMacro } from './Traced';
import { TraceScope } from './TraceScope';
import { noteUse, traceValue, Tracing } from './Tracing';

type CallNode = ExpressionOf<'call'>;

/** A macro that calls itself is walked so often; what it does further down is the same. */
const mostCallsOfOneMacro = 2;

interface TracedArguments {
  positional: Traced[];
  keywords: Map<string, Traced>;
}

/** Walks a call of a macro, of a method or of a function that every template has. */
export function traceCall(
  node: CallNode,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const method = methodCall(node, scope, tracing);
  if (method) return method;
  const callee = tracing.expression(node.callee, scope);
  const given: TracedArguments = {
    positional: node.args.map(arg => tracing.expression(arg, scope)),
    keywords: new Map(
      node.keywords.map(({ name, value }) => [
        name,
        tracing.expression(value, scope),
      ]),
    ),
  };
  if (callee.macros) {
    const results = callee.macros.map(macro =>
      callMacro(macro, { node, given, tracing }),
    );
    return either(results);
  }
  if (callee.global === 'range') checkRange(node, tracing);
  // A name that is not declared at all is found where values are compared.
  if (callee.places.some(({ length }) => length > 1))
    notCallable(node, tracing);
  return computed(...given.positional);
}

/** `text.toUpperCase()`, `list.concat(other)`: the engine's own methods, which no value of ours hides. */
function methodCall(
  { callee, args }: CallNode,
  scope: TraceScope,
  tracing: Tracing,
): Traced | undefined {
  if (callee.kind !== 'member' || callee.key.kind !== 'literal')
    return undefined;
  const name = String(callee.key.value);
  if (![textMethods, listMethods, numberMethods].some(own => own.has(name)))
    return undefined;
  const target = tracing.expression(callee.target, scope);
  if (target.members) return undefined;
  noteUse(tracing, target, callee.at);
  const values = args.map(argument => traceValue(argument, scope, tracing));
  if (name === 'concat') return either([target, ...values]);
  return computed(target, ...values);
}

interface MacroCall {
  node: CallNode;
  given: TracedArguments;
  tracing: Tracing;
}

function callMacro(macro: TracedMacro, call: MacroCall): Traced {
  const { definition } = macro;
  const { tracing } = call;
  const id = `${definition.at.template}:${definition.at.line} ${definition.name}`;
  checkArguments(macro, call);
  const running = tracing.stack.filter(name => name === id).length;
  if (running >= mostCallsOfOneMacro) return computed();
  const inner = new TraceScope(
    macro.scope.context,
    macro.seesAround ? macro.scope : undefined,
    { isolated: true },
  );
  bindArguments(macro, call, inner);
  tracing.stack.push(id);
  const text = tracing.body(definition.body, inner);
  tracing.stack.pop();
  return computed(text);
}

function bindArguments(
  { definition }: TracedMacro,
  { given, tracing }: MacroCall,
  inner: TraceScope,
): void {
  const caller = given.keywords.get('caller');
  if (caller) inner.declare('caller', { value: caller });
  definition.parameters.forEach(({ name, default: fallback }, index) => {
    const value =
      given.positional[index] ??
      given.keywords.get(name) ??
      (fallback && tracing.expression(fallback, inner)) ??
      computed();
    const binding = tracing.record.binding({
      kind: 'parameter',
      name,
      at: definition.at,
    });
    inner.declare(name, { value, binding });
  });
}

function checkArguments(
  { definition }: TracedMacro,
  { node, given, tracing }: MacroCall,
): void {
  const { parameters, name } = definition;
  const names = parameters.map(parameter => parameter.name);
  const signature = `${name}(${names.join(', ')})`;
  const fault = (what: string, suggestion?: string) =>
    tracing.record.fault({
      at: node.at,
      what: `the macro '${name}' ${what}`,
      suggestion,
      fix: `call it as ${signature}`,
    });
  const { length } = given.positional;
  if (length > names.length)
    fault(`takes at most ${names.length} arguments, not ${length}`);
  for (const keyword of given.keywords.keys()) {
    if (keyword !== 'caller' && !names.includes(keyword))
      fault(`has no parameter '${keyword}'`, closestName(keyword, names));
  }
  parameters.slice(length).forEach(parameter => {
    if (!parameter.default && !given.keywords.has(parameter.name))
      fault(`is called without its parameter '${parameter.name}'`);
  });
}

function checkRange(node: CallNode, tracing: Tracing): void {
  if (node.args.length >= 1 && node.args.length <= 3) return;
  tracing.record.fault({
    at: node.at,
    what: `'range' takes one to three numbers, not ${node.args.length}`,
    fix: 'call it as range(stop), range(start, stop) or range(start, stop, step)',
  });
}

function notCallable(node: CallNode, tracing: Tracing): void {
  const name = spelling(node.callee);
  tracing.record.fault({
    at: node.at,
    what: `'${name}' is no macro, function or method`,
    fix: 'import the macro or correct the name',
  });
}
