import { Output } from '../runtime/Output';
import { Scope } from '../runtime/Scope';
import { closestName } from '../suggestions';
import { MacroDefinition, StatementOf } from '../syntax/ast';
import { TemplateError } from '../TemplateError';
import { CallArguments, TemplateFunction } from '../values/Value';
import { Compilation } from './Compilation';
import { Evaluate, Execute, TemplateScope } from './CompiledTemplate';

/** Each call looks at all of them. */
const mostParameters = 100;

interface Parameter {
  name: string;
  default?: Evaluate;
}

/** Makes the scope that a macro runs in, from the scope where it is defined. */
type InnerScope = (defined: TemplateScope) => TemplateScope;

/** A macro sees what its own template has and nothing of the place it is called from or defined at. */
const macroScope: InnerScope = defined =>
  new Scope(defined.context, undefined, { definesInContext: true });

/** The body of a call block sees the variables around it, and what it sets stays inside. */
const callerScope: InnerScope = defined =>
  new Scope(defined.context, defined, { isolated: true });

/** Turns `macro` into a closure that defines it. */
export function compileMacro(
  node: StatementOf<'macro'>,
  compilation: Compilation,
): Execute {
  const make = compileDefinition(node.macro, compilation, macroScope);
  const { name } = node.macro;
  return scope => {
    scope.define(name, make(scope));
    if (scope.kind.definesInContext) scope.export(name);
  };
}

/** Turns the body of a call block into what the called macro gets as `caller`. */
export function compileCaller(
  definition: MacroDefinition,
  compilation: Compilation,
): Evaluate {
  return compileDefinition(definition, compilation, callerScope);
}

function compileDefinition(
  definition: MacroDefinition,
  compilation: Compilation,
  innerScope: InnerScope,
) {
  const { strict } = compilation.dialect;
  if (definition.parameters.length > mostParameters)
    throw new TemplateError(
      definition.at,
      `'${definition.name}' has more than ${mostParameters} parameters`,
    );
  const before = compilation.nodes;
  const parameters = definition.parameters.map(({ name, default: value }) => ({
    name,
    default: value && compilation.expression(value),
  }));
  const weight = 1 + parameters.length + compilation.nodes - before;
  const body = compilation.body(definition.body);
  return (defined: TemplateScope) =>
    new TemplateFunction(definition.name, args => {
      const { meter } = defined.context.session;
      meter.enter(args.at);
      const scope = innerScope(defined);
      meter.step(weight * scope.weight, args.at);
      if (strict) checkArguments(definition.name, parameters, args);
      bindArguments(parameters, args, scope);
      const output = new Output(meter);
      body(scope, output);
      meter.leave();
      return output.text;
    });
}

/** Defaults are evaluated in order and see the parameters before them. A parameter without any value stays missing. */
function bindArguments(
  parameters: Parameter[],
  { positional, keywords }: CallArguments,
  scope: TemplateScope,
): void {
  if (keywords.has('caller')) scope.declare('caller', keywords.get('caller'));
  parameters.forEach((parameter, index) => {
    const { name } = parameter;
    if (index < positional.length) scope.declare(name, positional[index]);
    else if (keywords.has(name)) scope.declare(name, keywords.get(name));
    else scope.declare(name, parameter.default?.(scope));
  });
}

function checkArguments(
  macro: string,
  parameters: Parameter[],
  { positional, keywords, at }: CallArguments,
): void {
  if (positional.length > parameters.length) {
    throw new TemplateError(
      at,
      `'${macro}' takes at most ${parameters.length} arguments, not ${positional.length}`,
    );
  }
  const names = parameters.map(parameter => parameter.name);
  for (const keyword of keywords.keys()) {
    const index = names.indexOf(keyword);
    if (index < 0 && keyword !== 'caller') {
      throw new TemplateError(
        at,
        `'${macro}' has no parameter '${keyword}'`,
        closestName(keyword, names),
      );
    }
    if (index >= 0 && index < positional.length) {
      throw new TemplateError(
        at,
        `'${macro}' is given its parameter '${keyword}' twice`,
      );
    }
  }
}
