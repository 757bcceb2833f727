import {
  convertArithmetic,
  convertFloorDivision,
  convertJoin,
} from './arithmetic';
import { Expression } from './ast';
import { convertCompare, convertNot } from './comparisons';
import { Position } from '../TemplateError';
import { convertCall, convertFilter, convertTest } from './convertCalls';
import { SyntaxNode } from './SyntaxNode';

const converters: ReadonlyMap<string, (node: SyntaxNode) => Expression> =
  new Map<string, (node: SyntaxNode) => Expression>([
    ['Literal', convertLiteral],
    [
      'Symbol',
      node => ({ kind: 'name', at: node.at, name: node.name('a variable') }),
    ],
    ['LookupVal', convertMember],
    ['FunCall', convertCall],
    ['Filter', convertFilter],
    ['Is', convertTest],
    ['Group', convertGroup],
    [
      'Array',
      node => ({
        kind: 'list',
        at: node.at,
        items: node.children().map(node.convert.expression),
      }),
    ],
    ['Dict', convertDictionary],
    ['InlineIf', convertConditional],
    ['And', node => ({ kind: 'and', ...bothSides(node) })],
    ['Or', node => ({ kind: 'or', ...bothSides(node) })],
    ['Not', convertNot],
    ['Neg', node => convertSign(node, '-')],
    ['Pos', node => convertSign(node, '+')],
    ['Add', convertArithmetic],
    ['Sub', convertArithmetic],
    ['Mul', convertArithmetic],
    ['Div', convertArithmetic],
    ['Mod', convertArithmetic],
    ['FloorDiv', convertFloorDivision],
    [
      'Pow',
      node => ({ kind: 'arithmetic', operator: '**', ...bothSides(node) }),
    ],
    ['Concat', convertJoin],
    ['Compare', convertCompare],
    ['In', convertContains],
    ['Capture', convertCapture],
    [
      'Caller',
      node => ({
        kind: 'caller',
        at: node.at,
        macro: node.convert.macro(node),
      }),
    ],
  ]);

/**
 * Converts an expression of nunjucks' tree into ours.
 *
 * @throws TemplateError for an expression that this language does not have
 */
export function convertExpression(node: SyntaxNode): Expression {
  const convert = converters.get(node.kind);
  if (!convert)
    throw node.error(`'${node.kind}' cannot stand in an expression`);
  return convert(node);
}

function bothSides(node: SyntaxNode) {
  const left = node.convert.expression(node.child('left'));
  return {
    at: left.at,
    left,
    right: node.convert.expression(node.child('right')),
  };
}

function convertLiteral(node: SyntaxNode): Expression {
  const value = node.data('value');
  const { at } = node;
  if (value === null || typeof value === 'string' || typeof value === 'boolean')
    return { kind: 'literal', at, value };
  if (typeof value === 'number' && Number.isFinite(value))
    return { kind: 'literal', at, value };
  throw node.error('this literal is not supported');
}

function convertMember(node: SyntaxNode): Expression {
  const target = node.convert.expression(node.child('target'));
  const key = node.optional('val');
  if (!key) throw node.error('the brackets need a name or a number');
  return {
    kind: 'member',
    at: target.at,
    target,
    key: node.convert.expression(key),
  };
}

/** In JavaScript the last of several expressions is the value of all. */
function convertGroup(node: SyntaxNode): Expression {
  const inner = node.children();
  if (inner.length === 1) return node.convert.expression(inner[0]);
  if (node.around.strict || !inner.length)
    throw node.error('parentheses hold one expression; write a list as [a, b]');
  return lastOf(inner.map(node.convert.expression), node.at);
}

/** As in JavaScript, all are evaluated, and the last one counts: `(list.push(item), list)`. */
function lastOf(items: Expression[], at: Position): Expression {
  return {
    kind: 'member',
    at,
    target: { kind: 'list', at, items },
    key: { kind: 'literal', at, value: items.length - 1 },
  };
}

function convertDictionary(node: SyntaxNode): Expression {
  const entries = node.children().map(pair => {
    const key = pair.child('key');
    const name =
      key.kind === 'Symbol' || key.kind === 'Literal'
        ? key.data('value')
        : undefined;
    if (typeof name !== 'string')
      throw key.error('a key of a dictionary must be a name or a text');
    return { key: name, value: node.convert.expression(pair.child('value')) };
  });
  return { kind: 'dictionary', at: node.at, entries };
}

function convertConditional(node: SyntaxNode): Expression {
  const then = node.convert.expression(node.child('body'));
  const condition = node.convert.expression(node.child('cond'));
  const otherwise = node.optional('else_');
  return {
    kind: 'conditional',
    at: then.at,
    condition,
    then,
    otherwise: otherwise && node.convert.expression(otherwise),
  };
}

function convertSign(node: SyntaxNode, operator: '+' | '-'): Expression {
  return {
    kind: 'sign',
    at: node.at,
    operator,
    operand: node.convert.expression(node.child('target')),
  };
}

function convertContains(node: SyntaxNode): Expression {
  const { at, left, right } = bothSides(node);
  return { kind: 'contains', at, item: left, container: right };
}

function convertCapture(node: SyntaxNode): Expression {
  return {
    kind: 'capture',
    at: node.at,
    body: node.convert.body(node.child('body').within({ inner: true })),
  };
}
