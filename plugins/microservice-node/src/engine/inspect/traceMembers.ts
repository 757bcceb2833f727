import { closestName } from '../suggestions';
import { Position } from '../TemplateError';
import { ExpressionOf } from '../syntax/ast';
import { spelling } from '../runtime/missingValues';
import { atPlaces, computed, either, itemOf, Traced } from './Traced';
import { TraceScope } from './TraceScope';
import { traceValue, Tracing } from './Tracing';
import { ValuePath } from './TemplateTrace';

type MemberNode = ExpressionOf<'member'>;

/** Walks `target.key` and `target[key]`. */
export function traceMember(
  node: MemberNode,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const target = tracing.expression(node.target, scope);
  const keys = keysOf(node, scope, tracing);
  if (!keys) return itemOf(target, node.at);
  const known = target.members
    ? keys.flatMap(key => memberNamed(key, { target, node, tracing }) ?? [])
    : [];
  const places = target.places.flatMap(path =>
    keys.map((key): ValuePath => [...path, key]),
  );
  const found = places.length ? [...known, atPlaces(places, node.at)] : known;
  return found.length ? either(found) : computed(target);
}

/** The keys that may be meant; nothing where only rendering could tell. A number is any item. */
function keysOf(
  node: MemberNode,
  scope: TraceScope,
  tracing: Tracing,
): readonly string[] | undefined {
  const { key } = node;
  if (key.kind === 'literal')
    return typeof key.value === 'string' ? [key.value] : undefined;
  const traced = traceValue(key, scope, tracing);
  if (traced.texts) return traced.texts;
  const texts = traced.places.map(path => tracing.textsAt(path));
  return texts.length && texts.every(known => known !== undefined)
    ? texts.flat().filter(text => text !== undefined)
    : undefined;
}

interface MemberContext {
  target: Traced;
  node: MemberNode;
  tracing: Tracing;
}

function memberNamed(
  key: string,
  { target, node, tracing }: MemberContext,
): Traced | undefined {
  const found = target.members!.get(key);
  if (found?.binding) found.binding.used = true;
  if (!found && node.key.kind === 'literal' && !target.places.length)
    tracing.record.fault(
      unknownMember(key, node.at, {
        owner: spelling(node.target),
        names: [...target.members!.keys()],
      }),
    );
  return found?.value;
}

function unknownMember(
  key: string,
  at: Position,
  { owner, names }: { owner: string; names: string[] },
) {
  return {
    at,
    what: `'${owner}' has no '${key}'`,
    suggestion: closestName(key, names),
    fix: names.length
      ? `use one of ${names.join(', ')}`
      : 'add it there or remove it here',
  };
}
