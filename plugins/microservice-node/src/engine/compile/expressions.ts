import { observed } from '../BranchObserver';
import { looseMemberOf, memberOf } from '../values/members';
import { changingListMethods } from '../values/methods/changingListMethods';
import { Output } from '../runtime/Output';
import { Expression, ExpressionOf } from '../syntax/ast';
import { located } from '../TemplateError';
import { Meter } from '../runtime/Meter';
import { wordOf } from '../values/looseText';
import { emptyDictionary, Value } from '../values/Value';
import { renderSuper } from './blocks';
import { compileCall } from './calls';
import { Compilation } from './Compilation';
import { Evaluate } from './CompiledTemplate';
import { compileFilter } from './filterCalls';
import {
  compileArithmetic,
  compileCompare,
  compileContains,
} from './operations';
import { compileFloor, compileJoin, compileSign } from './operations';
import { compilePresent } from './present';
import { compileTest } from './testCalls';

type Compilers = {
  [Kind in Expression['kind']]: (
    node: ExpressionOf<Kind>,
    compilation: Compilation,
  ) => Evaluate;
};

const compilers: Compilers = {
  literal:
    ({ value }) =>
    () =>
      value,
  name:
    ({ name }) =>
    scope =>
      scope.get(name),
  member: compileMember,
  call: compileCall,
  filter: compileFilter,
  test: compileTest,
  list: compileList,
  dictionary: compileDictionary,
  conditional: compileConditional,
  and: compileAnd,
  or: compileOr,
  not: compileNot,
  sign: compileSign,
  floor: compileFloor,
  arithmetic: compileArithmetic,
  join: compileJoin,
  compare: compileCompare,
  contains: compileContains,
  capture: compileCapture,
  caller: ({ macro }, compilation) => compilation.caller(macro),
  super:
    ({ block, at }) =>
    scope =>
      renderSuper(block, scope, at),
};

/** Turns an expression into a closure. */
export function compileExpression(
  node: Expression,
  compilation: Compilation,
): Evaluate {
  compilation.nodes += 1;
  const compile = compilers[node.kind] as (
    node: Expression,
    compilation: Compilation,
  ) => Evaluate;
  return compile(node, compilation);
}

function compileMember(
  node: ExpressionOf<'member'>,
  compilation: Compilation,
): Evaluate {
  const target = compilation.expression(node.target);
  const key = compilation.expression(node.key);
  const { strict } = compilation.dialect;
  const keyOf = strict ? asItIs : looseKey;
  const changes = !strict && namesChange(node.key);
  if (changes) compilation.changesLists = true;
  const read = changes ? looseMemberOf : memberOf;
  return scope => {
    const owner = target(scope);
    if (owner === undefined || owner === null) return undefined;
    try {
      const { meter } = scope.context.session;
      return read(owner, keyOf(key(scope), meter), meter);
    } catch (error) {
      throw located(error, node.at);
    }
  };
}

/** What members are named by where JavaScript takes any value for a name. */
function looseKey(value: Value | undefined, meter: Meter): Value {
  return typeof value === 'string' || typeof value === 'number'
    ? value
    : wordOf(value, meter);
}

function asItIs(value: Value | undefined): Value | undefined {
  return value;
}

/** Only a name that stands in the template as it is changes a list, so that it is known before anything runs. */
function namesChange(key: Expression): boolean {
  return key.kind === 'literal' && changingListMethods.has(String(key.value));
}

function compileList(
  node: ExpressionOf<'list'>,
  compilation: Compilation,
): Evaluate {
  const items = node.items.map(item => compilePresent(item, compilation));
  // What is missing is null in a list, also where the dialect lets it stand.
  return scope => items.map(item => item(scope) ?? null);
}

/** A dictionary takes far more room than what else an expression makes. */
const stepsPerDictionary = 5;

function compileDictionary(
  node: ExpressionOf<'dictionary'>,
  compilation: Compilation,
): Evaluate {
  const entries = node.entries.map(({ key, value }) => ({
    key,
    value: compilePresent(value, compilation),
  }));
  compilation.nodes += stepsPerDictionary;
  return scope => {
    const dictionary = emptyDictionary();
    for (const { key, value } of entries) dictionary[key] = value(scope);
    return dictionary;
  };
}

/** Without an else there is no text, as in nunjucks. */
function compileConditional(
  node: ExpressionOf<'conditional'>,
  compilation: Compilation,
): Evaluate {
  const condition = compilation.expression(node.condition);
  const then = observed(
    compilation.observer,
    { at: node.condition.at, outcome: 'if' },
    compilation.expression(node.then),
  );
  const otherwise = observed(
    compilation.observer,
    { at: node.condition.at, outcome: 'else' },
    node.otherwise ? compilation.expression(node.otherwise) : () => '',
  );
  return scope => (condition(scope) ? then(scope) : otherwise(scope));
}

/** `and` and `or` give one of their operands, as JavaScript's do. */
function compileAnd(
  node: ExpressionOf<'and'>,
  compilation: Compilation,
): Evaluate {
  const left = compilation.expression(node.left);
  const right = compilation.expression(node.right);
  return scope => left(scope) && right(scope);
}

function compileOr(
  node: ExpressionOf<'or'>,
  compilation: Compilation,
): Evaluate {
  const left = compilation.expression(node.left);
  const right = compilation.expression(node.right);
  return scope => left(scope) || right(scope);
}

function compileNot(
  node: ExpressionOf<'not'>,
  compilation: Compilation,
): Evaluate {
  const operand = compilation.expression(node.operand);
  return scope => !operand(scope);
}

function compileCapture(
  node: ExpressionOf<'capture'>,
  compilation: Compilation,
): Evaluate {
  const body = compilation.body(node.body);
  return scope => {
    const output = new Output(scope.context.session.meter);
    body(scope, output);
    return output.text;
  };
}
