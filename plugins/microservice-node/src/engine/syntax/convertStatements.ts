import { MacroDefinition, Statement, SwitchCase } from './ast';
import { convertExpression } from './convertExpressions';
import { childrenOf, childOf, deeper, nameOf, nodeAt } from './ParsedNode';
import {
  ParsedNode,
  positionOf,
  SyntaxContext,
  syntaxError,
} from './ParsedNode';

type Converter = (node: ParsedNode, context: SyntaxContext) => Statement;

const converters: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ['If', convertIf],
  ['For', convertFor],
  ['Set', convertSet],
  [
    'Macro',
    (node, context) => ({
      kind: 'macro',
      at: positionOf(node, context),
      macro: convertMacro(node, context),
    }),
  ],
  ['Import', convertImport],
  ['FromImport', convertFrom],
  ['Include', convertInclude],
  ['Extends', convertExtends],
  ['Block', convertBlock],
  ['Switch', convertSwitch],
]);

const refused: Readonly<Record<string, string>> = {
  AsyncEach: "'asyncEach' is not supported; use 'for'",
  AsyncAll: "'asyncAll' is not supported; use 'for'",
  IfAsync: "'ifAsync' is not supported; use 'if'",
};

/**
 * Converts a list of nunjucks' statements into ours.
 *
 * @throws TemplateError for a statement that this language does not have
 */
export function convertBody(
  list: ParsedNode,
  context: SyntaxContext,
): Statement[] {
  return childrenOf(list).flatMap(node => convertStatement(node, context));
}

function convertStatement(
  node: ParsedNode,
  context: SyntaxContext,
): Statement[] {
  if (node.typename === 'Output')
    return childrenOf(node).flatMap(child =>
      convertOutput(node, child, context),
    );
  const converter = converters.get(node.typename);
  if (converter) return [converter(node, deeper(node, context))];
  throw syntaxError(
    node,
    context,
    refused[node.typename] ?? `'${node.typename}' is not supported`,
  );
}

function convertOutput(
  output: ParsedNode,
  child: ParsedNode,
  context: SyntaxContext,
): Statement[] {
  if (child.typename !== 'TemplateData') {
    return [
      {
        kind: 'output',
        at: positionOf(output, context),
        value: convertExpression(child, context),
      },
    ];
  }
  const text = child.value as string;
  return text === ''
    ? []
    : [{ kind: 'text', at: positionOf(child, context), text }];
}

/** A body that is not the template itself: `extends` has no meaning in there. */
function convertInner(list: ParsedNode, context: SyntaxContext): Statement[] {
  return convertBody(list, { ...context, topLevel: false });
}

/** An `elif` is an `if` in the else branch of the one before; the chain becomes one list. */
function convertIf(node: ParsedNode, context: SyntaxContext): Statement {
  const branches = [];
  let current: ParsedNode | undefined = node;
  let last: ParsedNode = node;
  while (current?.typename === 'If') {
    const condition = convertExpression(
      nodeAt(current, 'cond', context),
      context,
    );
    branches.push({
      condition,
      body: convertBody(nodeAt(current, 'body', context), context),
    });
    last = current;
    current = childOf(current, 'else_');
  }
  if (current && current.typename !== 'NodeList')
    throw syntaxError(last, context, refused[current.typename]);
  const otherwise = current ? convertBody(current, context) : [];
  return { kind: 'if', at: positionOf(node, context), branches, otherwise };
}

function convertFor(node: ParsedNode, context: SyntaxContext): Statement {
  const target = nodeAt(node, 'name', context);
  const targets = target.typename === 'Array' ? childrenOf(target) : [target];
  const otherwise = childOf(node, 'else_');
  return {
    kind: 'for',
    at: positionOf(node, context),
    names: targets.map(name => nameOf(name, context, 'the variable of a loop')),
    list: convertExpression(nodeAt(node, 'arr', context), context),
    body: convertInner(nodeAt(node, 'body', context), context),
    otherwise: otherwise ? convertInner(otherwise, context) : [],
  };
}

function convertSet(node: ParsedNode, context: SyntaxContext): Statement {
  const targets = node.targets as ParsedNode[];
  const value = childOf(node, 'value') ?? nodeAt(node, 'body', context);
  return {
    kind: 'set',
    at: positionOf(node, context),
    names: targets.map(target =>
      nameOf(target, context, "what 'set' assigns to"),
    ),
    value: convertExpression(value, context),
  };
}

/** Converts a macro or the body of a call block. Parameters without a default come first, as nunjucks binds them. */
export function convertMacro(
  node: ParsedNode,
  context: SyntaxContext,
): MacroDefinition {
  const parameters = childrenOf(nodeAt(node, 'args', context));
  const named = parameters
    .filter(parameter => parameter.typename === 'KeywordArgs')
    .flatMap(childrenOf);
  const positional = parameters.filter(
    parameter => parameter.typename !== 'KeywordArgs',
  );
  return {
    at: positionOf(node, context),
    name: nameOf(nodeAt(node, 'name', context), context, 'the name of a macro'),
    parameters: [
      ...positional.map(parameter => ({
        name: nameOf(parameter, context, 'a parameter'),
      })),
      ...named.map(pair => ({
        name: nameOf(nodeAt(pair, 'key', context), context, 'a parameter'),
        default: convertExpression(nodeAt(pair, 'value', context), context),
      })),
    ],
    body: convertInner(nodeAt(node, 'body', context), context),
  };
}

function refuseContext(node: ParsedNode, context: SyntaxContext): void {
  if (!node.withContext) return;
  throw syntaxError(
    node,
    context,
    "'with context' is not supported; hand values to macros as arguments",
  );
}

function convertImport(node: ParsedNode, context: SyntaxContext): Statement {
  refuseContext(node, context);
  return {
    kind: 'import',
    at: positionOf(node, context),
    source: convertExpression(nodeAt(node, 'template', context), context),
    name: nameOf(
      nodeAt(node, 'target', context),
      context,
      "the name after 'as'",
    ),
  };
}

function convertFrom(node: ParsedNode, context: SyntaxContext): Statement {
  refuseContext(node, context);
  const names = childrenOf(nodeAt(node, 'names', context)).map(entry => {
    const renamed = entry.typename === 'Pair';
    const original = renamed ? nodeAt(entry, 'key', context) : entry;
    const alias = renamed ? nodeAt(entry, 'value', context) : entry;
    return {
      name: nameOf(original, context, 'an imported name'),
      alias: nameOf(alias, context, "the name after 'as'"),
      at: positionOf(original, context),
    };
  });
  const source = convertExpression(nodeAt(node, 'template', context), context);
  return { kind: 'from', at: positionOf(node, context), source, names };
}

function convertInclude(node: ParsedNode, context: SyntaxContext): Statement {
  const source = convertExpression(nodeAt(node, 'template', context), context);
  return {
    kind: 'include',
    at: positionOf(node, context),
    source,
    ignoreMissing: node.ignoreMissing === true,
  };
}

function convertExtends(node: ParsedNode, context: SyntaxContext): Statement {
  if (!context.topLevel)
    throw syntaxError(
      node,
      context,
      "'extends' must stand outside loops, macros and blocks",
    );
  const source = convertExpression(nodeAt(node, 'template', context), context);
  return { kind: 'extends', at: positionOf(node, context), source };
}

function convertBlock(node: ParsedNode, context: SyntaxContext): Statement {
  const name = nameOf(
    nodeAt(node, 'name', context),
    context,
    'the name of a block',
  );
  const body = convertInner(nodeAt(node, 'body', context), {
    ...context,
    block: name,
  });
  return { kind: 'block', at: positionOf(node, context), name, body };
}

/** nunjucks takes whatever follows `switch` for a case, even `default` and `endswitch`. */
function convertSwitch(node: ParsedNode, context: SyntaxContext): Statement {
  const cases = (node.cases as ParsedNode[]).map((entry): SwitchCase => {
    const value = nodeAt(entry, 'cond', context);
    if (
      value.typename === 'Symbol' &&
      (value.value === 'default' || value.value === 'endswitch')
    ) {
      throw syntaxError(value, context, "'switch' needs a 'case' first");
    }
    const body = nodeAt(entry, 'body', context);
    return {
      value: convertExpression(value, context),
      body: convertInner(body, context),
      fallsThrough: childrenOf(body).length === 0,
    };
  });
  const otherwise = childOf(node, 'default');
  return {
    kind: 'switch',
    at: positionOf(node, context),
    value: convertExpression(nodeAt(node, 'expr', context), context),
    cases,
    otherwise: otherwise ? convertInner(otherwise, context) : [],
  };
}
