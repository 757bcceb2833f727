import { closestName } from '../suggestions';
import { StatementOf } from '../syntax/ast';
import { Position } from '../TemplateError';
import { computed, Traced, Variable } from './Traced';
import { TraceContext, TraceScope } from './TraceScope';
import { ParsedTemplate, traceValue, Tracing } from './Tracing';

type Naming = StatementOf<'import' | 'from' | 'include' | 'extends'>;

/** Names of the functions that every template has. */
const globals: ReadonlyMap<string, Variable> = new Map(
  ['range', 'cycler', 'joiner'].map(name => [
    name,
    { value: { ...computed(), global: name } },
  ]),
);

/** What a name means in every template. */
export function globalVariable(name: string): Variable | undefined {
  return globals.get(name);
}

/** Walks `import ... as name`. */
export function traceImport(
  node: StatementOf<'import'>,
  scope: TraceScope,
  tracing: Tracing,
): void {
  const members = new Map(
    named(node, scope, tracing).flatMap(template => [
      ...exportsOf(template, node.at, tracing),
    ]),
  );
  const { name, at } = node;
  const binding = tracing.record.binding({ kind: 'import', name, at });
  scope.define(name, { value: { ...computed(), members }, binding }, false);
}

/** Walks `from ... import names`. */
export function traceFrom(
  node: StatementOf<'from'>,
  scope: TraceScope,
  tracing: Tracing,
): void {
  const templates = named(node, scope, tracing);
  const members = new Map(
    templates.flatMap(template => [...exportsOf(template, node.at, tracing)]),
  );
  for (const { name, alias, at } of node.names) {
    const member = members.get(name);
    if (member?.binding) member.binding.used = true;
    if (!member && templates.length)
      tracing.record.fault({
        at,
        what: `'${templates[0].name}' has no '${name}'`,
        suggestion: closestName(name, members.keys()),
        fix: `import one of ${[...members.keys()].join(', ')}`,
      });
    const binding = tracing.record.binding({ kind: 'import', name: alias, at });
    scope.define(alias, { value: member?.value ?? computed(), binding }, false);
  }
}

/** Walks `include`: the other template sees the variables around it. */
export function traceInclude(
  node: StatementOf<'include'>,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const texts = named(node, scope, tracing).map(template => {
    const { seesValues } = scope.context;
    const context = new TraceContext(wanted => scope.find(wanted), seesValues);
    const inner = new TraceScope(context, scope, { isolated: true, top: true });
    return walked(template, { at: node.at, tracing }, () =>
      tracing.body(template.body, inner),
    );
  });
  return computed(...texts);
}

/** Walks `extends`: the other template runs with the variables of this one. */
export function traceExtends(
  node: StatementOf<'extends'>,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const texts = named(node, scope, tracing).map(template =>
    walked(template, { at: node.at, tracing }, () =>
      tracing.body(template.body, scope),
    ),
  );
  return computed(...texts);
}

/** What `import` takes from a template: the macros and variables of its top, made without any values. */
export function exportsOf(
  template: ParsedTemplate,
  at: Position,
  tracing: Tracing,
): ReadonlyMap<string, Variable> {
  const context = new TraceContext(globalVariable, false);
  const scope = new TraceScope(context, undefined, {
    isolated: true,
    top: true,
  });
  walked(template, { at, tracing }, () => tracing.body(template.body, scope));
  return new Map(
    [...context.exported].flatMap(exported => {
      const variable = context.variables.get(exported);
      return variable ? [[exported, variable]] : [];
    }),
  );
}

/** Walks a template unless it is being walked already, which no render would survive. */
function walked(
  { name }: ParsedTemplate,
  { at, tracing }: { at: Position; tracing: Tracing },
  walk: () => Traced,
): Traced {
  const start = tracing.stack.indexOf(name);
  if (start >= 0) {
    // Macros are on the stack too, by a name with a blank.
    const circle = [...tracing.stack.slice(start), name]
      .filter(part => !part.includes(' '))
      .join(' -> ');
    tracing.record.fault({
      at,
      what: `these templates take each other in a circle: ${circle}`,
      fix: 'move what they share into a template of its own',
    });
    return computed();
  }
  tracing.record.template(name);
  tracing.stack.push(name);
  const result = walk();
  tracing.stack.pop();
  return result;
}

/** The templates that a tag may mean; a name that no template has is a fault. */
function named(
  node: Naming,
  scope: TraceScope,
  tracing: Tracing,
): ParsedTemplate[] {
  const { texts = [] } = traceValue(node.source, scope, tracing);
  return texts.flatMap(name => {
    const template = tracing.load(name, node.at.template);
    const mayBeMissing = node.kind === 'include' && node.ignoreMissing;
    if (!template && !mayBeMissing)
      tracing.record.fault({
        at: node.source.at,
        what: `there is no template '${name}'`,
        missing: name,
        fix: "name a template below layers/, or one beside this with './'",
      });
    return template ?? [];
  });
}
