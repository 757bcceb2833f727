import { Expression, ExpressionOf } from '../syntax/ast';
import { atPlaces, computed, either, itemOf, Traced } from './Traced';
import { TraceScope } from './TraceScope';
import { noteUse, traceValue, Tracing } from './Tracing';

type FilterNode = ExpressionOf<'filter'>;

/** What a filter makes of its value, as far as places are concerned. */
type Effect = (value: Traced, node: FilterNode) => Traced;

const sameItems: Effect = value => value;
const oneItem: Effect = (value, node) => itemOf(value, node.at);
const groups: Effect = value => ({ places: [], sources: [], item: value });
const nothingOfIt: Effect = () => computed();

const effects: Readonly<Record<string, Effect>> = {
  sort: sameItems,
  dictsort: sameItems,
  reverse: sameItems,
  list: sameItems,
  select: sameItems,
  reject: sameItems,
  selectattr: sameItems,
  rejectattr: sameItems,
  unique: sameItems,
  first: oneItem,
  last: oneItem,
  groupby: groups,
  batch: groups,
  slice: groups,
  length: nothingOfIt,
  wordcount: nothingOfIt,
};

/** Where a filter takes the name of a member of each item: position and keyword. */
const attributes: Readonly<Record<string, number>> = {
  selectattr: 0,
  rejectattr: 0,
  groupby: 0,
  sum: 0,
  unique: 0,
  join: 1,
  sort: 2,
};

/** Walks a filter: what it reads, and what is known of its result. */
export function traceFilter(
  node: FilterNode,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const isFallback = node.name === 'default' || node.name === 'd';
  const given = tracing.expression(node.value, scope);
  const args = node.args.map(argument => traceValue(argument, scope, tracing));
  node.keywords.forEach(({ value }) => traceValue(value, scope, tracing));
  if (isFallback) return either([given, ...args]);
  const attribute = attributeOf(node);
  const effect = Object.hasOwn(effects, node.name)
    ? effects[node.name]
    : undefined;
  if (!effect && !attribute) noteUse(tracing, given, node.value.at);
  const read = attribute
    ? readAttribute(given, attribute, { node, tracing })
    : given;
  if (effect) return effect(given, node);
  return throughFilter(either([read, itemsOf(read, node)]), args, node.name);
}

/** The text of a list is made of its items. */
function itemsOf(value: Traced, node: FilterNode): Traced {
  return value.item || value.members ? itemOf(value, node.at) : value;
}

function throughFilter(
  value: Traced,
  args: readonly Traced[],
  filter: string,
): Traced {
  const made = computed(value, ...args);
  return {
    ...made,
    sources: made.sources.map(source => ({
      ...source,
      filters: [...source.filters, filter],
    })),
  };
}

function attributeOf(node: FilterNode): string | undefined {
  if (!Object.hasOwn(attributes, node.name)) return undefined;
  const named = node.keywords.find(({ name }) => name === 'attribute');
  const given: Expression | undefined =
    named?.value ?? node.args[attributes[node.name]];
  return given?.kind === 'literal' && typeof given.value === 'string'
    ? given.value
    : undefined;
}

function readAttribute(
  value: Traced,
  attribute: string,
  { node, tracing }: { node: FilterNode; tracing: Tracing },
): Traced {
  const items = itemOf(value, node.at);
  const keys = attribute.split('.');
  const places = items.places.map(path => [...path, ...keys]);
  const members = atPlaces(places, node.at);
  noteUse(tracing, members, node.at);
  return members;
}
