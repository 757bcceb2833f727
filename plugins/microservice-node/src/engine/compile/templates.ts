import { closestName } from '../suggestions';
import { Expression, Statement, StatementOf } from '../syntax/ast';
import { TemplateContext } from '../runtime/TemplateContext';
import { located, Position, TemplateError } from '../TemplateError';
import { flawOfTemplateName } from '../templateNames';
import { kindOf, Value } from '../values/Value';
import { Compilation } from './Compilation';
import { CompiledTemplate, Execute, TemplateScope } from './CompiledTemplate';
import { compilePresent } from './present';
import { exportsOf, Importer, runTemplate, topScope } from './runTemplate';

interface TemplateTag {
  at: Position;
  source: Expression;
}

/** Turns `import … as` into a closure. */
export function compileImport(
  node: StatementOf<'import'>,
  compilation: Compilation,
): Execute {
  requireLoading(node, compilation);
  const source = compilePresent(node.source, compilation);
  return scope => {
    const template = templateNamed(source(scope), node, scope);
    scope.define(node.name, exportsOf(template, importerOf(node, scope)));
  };
}

function importerOf(
  { at, withContext }: StatementOf<'import' | 'from'>,
  scope: TemplateScope,
): Importer {
  const { session } = scope.context;
  return { session, at, around: withContext ? scope : undefined };
}

/** Turns `from … import` into a closure. */
export function compileFrom(
  node: StatementOf<'from'>,
  compilation: Compilation,
): Execute {
  requireLoading(node, compilation);
  const source = compilePresent(node.source, compilation);
  compilation.nodes += node.names.length;
  return scope => {
    const template = templateNamed(source(scope), node, scope);
    const module = exportsOf(template, importerOf(node, scope));
    for (const { name, alias, at } of node.names) {
      if (!(name in module)) {
        throw new TemplateError(
          at,
          `'${template.name}' has no '${name}'`,
          closestName(name, Object.keys(module)),
        );
      }
      scope.define(alias, module[name]);
    }
  };
}

/** Turns `include` into a closure. The included template sees the variables around it and changes none of them. */
export function compileInclude(
  node: StatementOf<'include'>,
  compilation: Compilation,
): Execute {
  requireLoading(node, compilation);
  const source = compilePresent(node.source, compilation);
  return (scope, output) => {
    const name = source(scope);
    const template = findTemplate(name, node, scope);
    if (!template && node.ignoreMissing) return;
    if (!template) throw noSuchTemplate(name, node.source.at);
    const context = new TemplateContext(scope.context.session, scope.context);
    runTemplate({ template, at: node.at }, topScope(context, scope), output);
  };
}

/** Refuses a tag that loads another template where there is none, even where it would never run. */
export function requireLoading(
  { kind, at }: Statement,
  { isAlone }: Compilation,
): void {
  if (!isAlone) return;
  throw new TemplateError(
    at,
    `'${kind}' cannot be used, since no other template can be loaded here; write what it brings into this one`,
  );
}

/** Finds a template by the name that a tag gives; throws a `TemplateError` when there is none. */
export function templateNamed(
  name: Value,
  tag: TemplateTag,
  scope: TemplateScope,
): CompiledTemplate {
  const template = findTemplate(name, tag, scope);
  if (!template) throw noSuchTemplate(name, tag.source.at);
  return template;
}

function findTemplate(
  name: Value,
  tag: TemplateTag,
  scope: TemplateScope,
): CompiledTemplate | undefined {
  const { at } = tag.source;
  if (typeof name !== 'string')
    throw new TemplateError(
      at,
      `the name of a template is a text, not ${kindOf(name)}`,
    );
  const flaw = flawOfTemplateName(name);
  if (flaw)
    throw new TemplateError(at, `'${name}' is no name of a template: ${flaw}`);
  try {
    return scope.context.session.findTemplate(name, tag.at.template);
  } catch (error) {
    throw located(error, at);
  }
}

function noSuchTemplate(name: Value, at: Position): TemplateError {
  return new TemplateError(at, `there is no template '${name}'`);
}
