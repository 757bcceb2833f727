import { Output } from '../runtime/Output';
import { Scope } from '../runtime/Scope';
import { Session } from '../runtime/Session';
import { TemplateContext } from '../runtime/TemplateContext';
import { Position, TemplateError } from '../TemplateError';
import { Dictionary, emptyDictionary } from '../values/Value';
import { CompiledTemplate, TemplateScope } from './CompiledTemplate';

/** The scope of a template itself; an included template also sees the variables around its include. */
export function topScope(
  context: TemplateContext<CompiledTemplate>,
  around?: TemplateScope,
): TemplateScope {
  return new Scope(context, around, {
    isolated: true,
    top: true,
    definesInContext: true,
  });
}

/** A template, and where the tag stands that asks for it. */
export interface TemplateRun {
  template: CompiledTemplate;
  at: Position;
}

/**
 * Runs a template. When it extends another, its own text is dropped and the other one runs in the same scope, with the
 * blocks that were found first.
 */
export function runTemplate(
  { template, at }: TemplateRun,
  scope: TemplateScope,
  output: Output,
): void {
  const { context } = scope;
  const { meter } = context.session;
  let current: CompiledTemplate | undefined = template;
  let depth = 0;
  context.lineage.push(template);
  while (current) {
    const text = new Output(meter);
    meter.enter(at);
    depth += 1;
    current.run(scope, text);
    current = context.takeExtended();
    if (!current) output.write(text.text, startOf(template));
  }
  while (depth-- > 0) meter.leave();
}

/**
 * What `import` takes from a template: the macros and variables of its top. It runs once in a render, without the values
 * of whoever imports it.
 *
 * @throws TemplateError when the template imports itself, directly or through others
 */
export function exportsOf(
  template: CompiledTemplate,
  session: Session<CompiledTemplate>,
  at: Position,
): Dictionary {
  const known = session.modules.get(template);
  if (known) return known;
  if (session.importing.includes(template)) {
    const circle = [...session.importing, template]
      .map(({ name }) => name)
      .join(' -> ');
    throw new TemplateError(
      at,
      `these templates import each other in a circle: ${circle}`,
    );
  }
  session.importing.push(template);
  const context = new TemplateContext<CompiledTemplate>(
    session,
    session.globals,
  );
  runTemplate({ template, at }, topScope(context), new Output(session.meter));
  session.importing.pop();
  const module = emptyDictionary();
  for (const name of context.exported) {
    const value = context.variables.get(name);
    if (value !== undefined) module[name] = value;
  }
  session.modules.set(template, module);
  return module;
}

/** The first character of a template, for what concerns it as a whole. */
export function startOf(template: { name: string }): Position {
  return { template: template.name, line: 1, column: 1 };
}
