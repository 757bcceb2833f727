import { observed } from '../BranchObserver';
import { Meter } from '../runtime/Meter';
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
import { looseRounds, stepsPerEntry } from './looseRounds';
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
  const roundsFor = compilation.dialect.strict ? roundsOf : placedRounds;
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
    const { meter } = scope.context.session;
    const rounds = roundsFor(list(scope), node, meter);
    const inner = new Scope(scope.context, scope);
    if (rounds.length === 0) {
      otherwise(inner, output);
      return;
    }
    const loop = emptyDictionary();
    inner.declare('loop', loop);
    rounds.forEach((round, index) => {
      meter.step(node.names.length, node.at);
      node.names.forEach((name, position) =>
        inner.declare(name, round[position]),
      );
      fillLoop(loop, index, rounds.length);
      body(inner, output);
    });
  };
}

/** Gives the fault of an item the place of the list. */
function placedRounds(
  value: Value,
  node: StatementOf<'for'>,
  meter: Meter,
): readonly Round[] {
  try {
    return looseRounds(value, node.names.length, meter);
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

/** What is made for a round takes room until the loop ends. */
const stepsPerRound = 2;

/** All rounds are made before the first one runs, so they are paid for before they are made. */
function roundsOf(
  value: Value,
  node: StatementOf<'for'>,
  meter: Meter,
): Round[] {
  if (!value) return [];
  if (Array.isArray(value) || typeof value === 'string')
    meter.step(stepsPerRound * value.length, node.at);
  if (node.names.length > 1) return unpackedRounds(value, node, meter);
  if (Array.isArray(value)) return value.map(item => [item]);
  if (typeof value === 'string')
    return value.split('').map(character => [character]);
  const hint = isDictionary(value) ? "; write 'for key, value in'" : '';
  throw cannotWalk(
    node.list.at,
    `${kindOf(value)} has no items to loop over${hint}`,
  );
}

function unpackedRounds(
  value: Value,
  node: StatementOf<'for'>,
  meter: Meter,
): Round[] {
  if (isDictionary(value) && node.names.length === 2) {
    const entries = Object.entries(value);
    meter.step(stepsPerEntry * entries.length, node.at);
    return entries;
  }
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
