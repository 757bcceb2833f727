import { Filter } from '../filters/Filter';
import { closestName } from '../suggestions';
import { Expression, ExpressionOf } from '../syntax/ast';
import { TemplateError, TemplateFault } from '../TemplateError';
import { TemplateFunction, Value } from '../values/Value';
import { Compilation } from './Compilation';
import { Evaluate, TemplateScope } from './CompiledTemplate';
import { compilePresent } from './present';

type FilterNode = ExpressionOf<'filter'>;

/** Turns a filter into a closure; an unknown filter or argument is an error before anything runs. */
export function compileFilter(
  node: FilterNode,
  compilation: Compilation,
): Evaluate {
  const filter = compilation.filters.find(node.name, node.at);
  const takesMissing = filter.isOfHost && !compilation.dialect.strict;
  const compile = takesMissing ? compilation.expression : compilePresent;
  const value = filter.takesMissing
    ? compilation.expression(node.value)
    : compile(node.value, compilation);
  const ordered = orderedArguments(node, filter);
  const args = ordered.map(
    argument => argument && compile(argument, compilation),
  );
  return scope => {
    scope.context.session.meter.step(1, node.at);
    const input = dataOnly(node, value(scope));
    const given = args.map(
      argument => argument && dataOnly(node, argument(scope)),
    );
    return apply(node, filter, { scope, input, given });
  };
}

interface Application {
  scope: TemplateScope;
  input: Value | undefined;
  given: (Value | undefined)[];
}

function apply(
  node: FilterNode,
  filter: Filter,
  { scope, input, given }: Application,
): Value | undefined {
  try {
    return filter.apply(input as Value, given, scope.context.session.meter);
  } catch (error) {
    if (error instanceof TemplateError || !(error instanceof Error))
      throw error;
    const { what, suggestion } =
      error instanceof TemplateFault ? error : new TemplateFault(error.message);
    throw new TemplateError(
      node.at,
      `the filter '${node.name}' fails: ${what}`,
      suggestion,
    );
  }
}

/**
 * Puts keyword arguments where the filter expects them; a gap is an argument that is left out.
 *
 * @throws TemplateError for an argument that the filter does not take
 */
export function orderedArguments(
  node: FilterNode,
  filter: Filter,
): (Expression | undefined)[] {
  const { parameters = node.args.map(() => '') } = filter;
  if (node.args.length > parameters.length) {
    throw new TemplateError(
      node.at,
      `the filter '${node.name}' takes at most ${parameters.length} arguments`,
    );
  }
  const ordered: (Expression | undefined)[] = parameters.map(
    (_, index) => node.args[index],
  );
  for (const { name, value } of node.keywords) {
    const index = parameters.indexOf(name);
    if (index < 0) throw unknownArgument(node, name, parameters);
    if (ordered[index])
      throw new TemplateError(
        value.at,
        `the filter '${node.name}' is given '${name}' twice`,
      );
    ordered[index] = value;
  }
  return ordered;
}

function unknownArgument(
  node: FilterNode,
  name: string,
  parameters: readonly string[],
): TemplateError {
  return new TemplateError(
    node.at,
    `the filter '${node.name}' has no argument '${name}'`,
    closestName(name, parameters),
  );
}

/** Filters work on data; a macro is none. */
function dataOnly(
  node: FilterNode,
  value: Value | undefined,
): Value | undefined {
  if (!(value instanceof TemplateFunction)) return value;
  throw new TemplateError(
    node.at,
    `the filter '${node.name}' cannot work on the macro '${value.name}'; call it with ()`,
  );
}
