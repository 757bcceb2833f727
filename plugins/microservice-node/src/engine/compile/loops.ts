import { observed } from '../BranchObserver';
import { Scope } from '../runtime/Scope';
import { StatementOf } from '../syntax/ast';
import { located, Position, TemplateError } from '../TemplateError';
import {
  Dictionary,
  emptyDictionary,
  isDictionary,
  kindOf,
  Value,
} from '../values/Value';
import { Compilation } from './Compilation';
import { Execute } from './CompiledTemplate';
import { looseRounds } from './looseRounds';
import { compilePresent } from './present';

/** One round of a loop: the values of its variables. */
type Round = readonly (Value | undefined)[];

/**
 * Turns a loop into a closure. As in nunjucks there is one scope for all rounds, and what is falsy has no rounds; unlike
 * there, anything else that cannot be walked is an error.
 */
export function compileFor(
  node: StatementOf<'for'>,
  compilation: Compilation,
): Execute {
  const list = compilePresent(node.list, compilation);
  const roundsFor = compilation.dialect.strict
    ? (value: Value) => roundsOf(value, node)
    : (value: Value) => placedRounds(value, node);
  // A loop decides something only where it says what happens without items.
  const observer = node.otherwise.length ? compilation.observer : undefined;
  const body = observed(
    observer,
    { at: node.at, outcome: 'items' },
    compilation.body(node.body),
  );
  const otherwise = observed(
    observer,
    { at: node.at, outcome: 'empty' },
    compilation.body(node.otherwise),
  );
  return (scope, output) => {
    const rounds = roundsFor(list(scope));
    const inner = new Scope(scope.context, scope);
    if (rounds.length === 0) {
      otherwise(inner, output);
      return;
    }
    const loop = emptyDictionary();
    inner.declare('loop', loop);
    const { meter } = scope.context.session;
    rounds.forEach((round, index) => {
      meter.step(1, node.at);
      node.names.forEach((name, position) =>
        inner.declare(name, round[position]),
      );
      fillLoop(loop, index, rounds.length);
      body(inner, output);
    });
  };
}

/** Gives the fault of an item the place of the list. */
function placedRounds(value: Value, node: StatementOf<'for'>) {
  try {
    return looseRounds(value, node.names.length);
  } catch (error) {
    throw located(error, node.list.at);
  }
}

function fillLoop(loop: Dictionary, index: number, length: number): void {
  loop.index = index + 1;
  loop.index0 = index;
  loop.revindex = length - index;
  loop.revindex0 = length - index - 1;
  loop.first = index === 0;
  loop.last = index === length - 1;
  loop.length = length;
}

function roundsOf(value: Value, node: StatementOf<'for'>): Round[] {
  if (!value) return [];
  if (node.names.length > 1) return unpackedRounds(value, node);
  if (Array.isArray(value)) return value.map(item => [item]);
  if (typeof value === 'string')
    return value.split('').map(character => [character]);
  const hint = isDictionary(value) ? "; write 'for key, value in'" : '';
  throw cannotWalk(
    node.list.at,
    `${kindOf(value)} has no items to loop over${hint}`,
  );
}

function unpackedRounds(value: Value, node: StatementOf<'for'>): Round[] {
  if (isDictionary(value) && node.names.length === 2)
    return Object.entries(value);
  if (!Array.isArray(value)) {
    throw cannotWalk(
      node.list.at,
      `${kindOf(value)} cannot be unpacked into ${node.names.length} variables`,
    );
  }
  return value.map((item, index) => {
    if (Array.isArray(item)) return item;
    const names = node.names.join(', ');
    throw cannotWalk(
      node.list.at,
      `item ${index + 1} is ${kindOf(
        item,
      )} and cannot be unpacked into ${names}`,
    );
  });
}

function cannotWalk(at: Position, reason: string): TemplateError {
  return new TemplateError(at, reason);
}
