import { MacroDefinition, Statement, SwitchCase } from './ast';
import { SyntaxNode } from './SyntaxNode';

const converters: ReadonlyMap<string, (node: SyntaxNode) => Statement> =
  new Map<string, (node: SyntaxNode) => Statement>([
    ['If', convertIf],
    ['For', convertFor],
    ['Set', convertSet],
    [
      'Macro',
      node => ({ kind: 'macro', at: node.at, macro: convertMacro(node) }),
    ],
    ['Import', convertImport],
    ['FromImport', convertFrom],
    ['Include', convertInclude],
    ['Extends', convertExtends],
    ['Block', convertBlock],
    ['Switch', convertSwitch],
  ]);

/**
 * Converts a list of nunjucks' statements into ours.
 *
 * @throws TemplateError for a statement that this language does not have
 */
export function convertBody(list: SyntaxNode): Statement[] {
  const body: Statement[] = [];
  for (const node of list.children()) {
    if (node.kind === 'Output') convertOutput(node, body);
    else body.push(convertStatement(node));
  }
  return body;
}

function convertStatement(node: SyntaxNode): Statement {
  const convert = converters.get(node.kind);
  if (!convert) throw node.error(`'${node.kind}' is not supported`);
  return convert(node);
}

function convertOutput(output: SyntaxNode, body: Statement[]): void {
  const { at } = output;
  for (const child of output.children()) {
    const text =
      child.kind === 'TemplateData' && (child.data('value') as string);
    if (text) body.push({ kind: 'text', at: child.at, text });
    else if (text === false)
      body.push({ kind: 'output', at, value: child.convert.expression(child) });
  }
}

/** A body that is not the template itself: `extends` has no meaning in there. */
function convertInner(list: SyntaxNode | undefined): Statement[] {
  return list ? convertBody(list.within({ inner: true })) : [];
}

/** An `elif` is an `if` in the else branch of the one before; the chain becomes one list. */
function convertIf(node: SyntaxNode): Statement {
  const branches = [];
  let current: SyntaxNode | undefined = node;
  while (current?.kind === 'If') {
    const condition = node.convert.expression(current.child('cond'));
    branches.push({ condition, body: convertBody(current.child('body')) });
    current = current.elseBranch();
  }
  return {
    kind: 'if',
    at: node.at,
    branches,
    otherwise: current ? convertBody(current) : [],
  };
}

function convertFor(node: SyntaxNode): Statement {
  const target = node.child('name');
  const targets = target.kind === 'Array' ? target.children() : [target];
  return {
    kind: 'for',
    at: node.at,
    names: targets.map(name => name.name('the variable of a loop')),
    list: node.convert.expression(node.child('arr')),
    body: convertInner(node.child('body')),
    otherwise: convertInner(node.optional('else_')),
  };
}

function convertSet(node: SyntaxNode): Statement {
  const names = node
    .children('targets')
    .map(target => target.name("what 'set' assigns to"));
  const value = node.convert.expression(
    node.optional('value') ?? node.child('body'),
  );
  return { kind: 'set', at: node.at, names, value };
}

/** Converts a macro or the body of a call block. Parameters without a default come first, as nunjucks binds them. */
export function convertMacro(node: SyntaxNode): MacroDefinition {
  const parameters = node.child('args').children();
  const isKeywords = (parameter: SyntaxNode) =>
    parameter.kind === 'KeywordArgs';
  const pairs = parameters
    .filter(isKeywords)
    .flatMap(keywords => keywords.children());
  return {
    at: node.at,
    name: node.child('name').name('the name of a macro'),
    parameters: [
      ...parameters
        .filter(parameter => !isKeywords(parameter))
        .map(parameter => ({ name: parameter.name('a parameter') })),
      ...pairs.map(pair => ({
        name: pair.child('key').name('a parameter'),
        default: node.convert.expression(pair.child('value')),
      })),
    ],
    body: convertInner(node.child('body')),
  };
}

/** Our own layers say at each call what a macro gets. */
function withContext(node: SyntaxNode): boolean {
  const asked = node.data('withContext') === true;
  if (!asked || !node.around.strict) return asked;
  throw node.error(
    "'with context' is not supported; hand values to macros as arguments",
  );
}

function convertImport(node: SyntaxNode): Statement {
  const source = node.convert.expression(node.child('template'));
  return {
    kind: 'import',
    at: node.at,
    source,
    name: node.child('target').name("the name after 'as'"),
    withContext: withContext(node),
  };
}

function convertFrom(node: SyntaxNode): Statement {
  const names = node
    .child('names')
    .children()
    .map(entry => {
      const renamed = entry.kind === 'Pair';
      const original = renamed ? entry.child('key') : entry;
      const alias = renamed ? entry.child('value') : entry;
      return {
        name: original.name('an imported name'),
        alias: alias.name("the name after 'as'"),
        at: original.at,
      };
    });
  return {
    kind: 'from',
    at: node.at,
    source: node.convert.expression(node.child('template')),
    names,
    withContext: withContext(node),
  };
}

function convertInclude(node: SyntaxNode): Statement {
  const source = node.convert.expression(node.child('template'));
  return {
    kind: 'include',
    at: node.at,
    source,
    ignoreMissing: node.data('ignoreMissing') === true,
  };
}

function convertExtends(node: SyntaxNode): Statement {
  if (node.around.inner)
    throw node.error("'extends' must stand outside loops, macros and blocks");
  return {
    kind: 'extends',
    at: node.at,
    source: node.convert.expression(node.child('template')),
  };
}

function convertBlock(node: SyntaxNode): Statement {
  const block = node.child('name').name('the name of a block');
  return {
    kind: 'block',
    at: node.at,
    name: block,
    body: convertInner(node.child('body').within({ block })),
  };
}

function convertSwitch(node: SyntaxNode): Statement {
  return {
    kind: 'switch',
    at: node.at,
    value: node.convert.expression(node.child('expr')),
    cases: node.children('cases').map(convertCase),
    otherwise: convertInner(node.optional('default')),
  };
}

/** nunjucks takes whatever follows `switch` for a case, even `default` and `endswitch`. */
function convertCase(node: SyntaxNode): SwitchCase {
  const value = node.child('cond');
  if (
    value.kind === 'Symbol' &&
    (value.data('value') === 'default' || value.data('value') === 'endswitch')
  ) {
    throw value.error("'switch' needs a 'case' first");
  }
  const body = node.child('body');
  return {
    value: node.convert.expression(value),
    body: convertInner(body),
    fallsThrough: body.children().length === 0,
  };
}
