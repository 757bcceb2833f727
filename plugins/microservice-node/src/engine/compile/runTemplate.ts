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

/** Who imports: in which render, from which place, and with which variables, if with any. */
export interface Importer {
  session: Session<CompiledTemplate>;
  at: Position;
  /** The scope around `import … with context`. */
  around?: TemplateScope;
}

/**
 * What `import` takes from a template: the macros and variables of its top. Without the variables of whoever imports it, it
 * runs once in a render.
 *
 * @throws TemplateError when the template imports itself, directly or through others
 */
export function exportsOf(
  template: CompiledTemplate,
  importer: Importer,
): Dictionary {
  const { session, at, around } = importer;
  const known = around ? undefined : session.modules.get(template);
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
  const module = exportsOfRun(template, importer);
  session.importing.pop();
  if (!around) session.modules.set(template, module);
  return module;
}

function exportsOfRun(
  template: CompiledTemplate,
  { session, at, around }: Importer,
): Dictionary {
  const context = new TemplateContext<CompiledTemplate>(
    session,
    around ? around.context : session.globals,
  );
  // With the importer's variables a template also writes to them, as in nunjucks.
  const scope = new Scope(context, around, {
    top: true,
    definesInContext: true,
  });
  runTemplate({ template, at }, scope, new Output(session.meter));
  const module = emptyDictionary();
  for (const name of context.exported) {
    const value = context.variables.get(name);
    if (value !== undefined) module[name] = value;
  }
  return module;
}

/** The first character of a template, for what concerns it as a whole. */
export function startOf(template: { name: string }): Position {
  return { template: template.name, line: 1, column: 1 };
}
