import { Expression, Keyword } from './ast';
import { isIdentifier } from './identifiers';
import { SyntaxNode } from './SyntaxNode';

interface Arguments {
  args: Expression[];
  keywords: Keyword[];
}

const noArguments: Arguments = { args: [], keywords: [] };

function convertArguments(list: SyntaxNode): Arguments {
  const isKeywords = (child: SyntaxNode) => child.kind === 'KeywordArgs';
  const children = list.children();
  const pairs = children
    .filter(isKeywords)
    .flatMap(keywords => keywords.children());
  const keywords = pairs.map(pair => ({
    name: pair.child('key').name('the name of an argument'),
    value: pair.convert.expression(pair.child('value')),
  }));
  const positional = children.filter(child => !isKeywords(child));
  return { args: positional.map(list.convert.expression), keywords };
}

/** `super()` is a call to nunjucks' parser. */
export function convertCall(node: SyntaxNode): Expression {
  const callee = node.child('name');
  if (callee.kind === 'Symbol' && callee.data('value') === 'super') {
    const { block } = node.around;
    if (!block) throw callee.error("'super()' works inside a block only");
    return { kind: 'super', at: callee.at, block };
  }
  const converted = node.convert.expression(callee);
  return {
    kind: 'call',
    at: converted.at,
    callee: converted,
    ...convertArguments(node.child('args')),
  };
}

/** The value is the first argument of a filter. A dotted name is one symbol by then; no filter has one. */
export function convertFilter(node: SyntaxNode): Expression {
  const nameNode = node.child('name');
  const name = String(nameNode.data('value'));
  if (!name.split('.').every(isIdentifier))
    throw nameNode.error(`'${name}' is not a name of a filter`);
  const { args, keywords } = convertArguments(node.child('args'));
  const [value, ...others] = args;
  return {
    kind: 'filter',
    at: nameNode.at,
    name,
    value,
    args: others,
    keywords,
  };
}

/** After `is` stands a name, a name with arguments, or `none`, which nunjucks reads as a literal. */
export function convertTest(node: SyntaxNode): Expression {
  const value = node.convert.expression(node.child('left'));
  const test = node.child('right');
  if (test.kind === 'Literal' && test.data('value') === null) {
    return { kind: 'test', at: test.at, name: 'none', value, args: [] };
  }
  const called = test.kind === 'FunCall';
  const nameNode = called ? test.child('name') : test;
  const name = nameNode.name("the test after 'is'");
  const { args, keywords } = called
    ? convertArguments(test.child('args'))
    : noArguments;
  if (keywords.length > 0)
    throw test.error(`the test '${name}' takes no keyword arguments`);
  return { kind: 'test', at: nameNode.at, name, value, args };
}
