import { Session } from '../Session';
import type { DerivedBody, Json, ResourceVector } from '../Vectors';
import { expand, removeAt, setAt, valueAt } from '../values/pointer';
import { resolve } from '../values/resolve';
import { createRow } from './createRow';

/**
 * The body that a derived one stands for: that of its resource, with new values where rows have to differ, the rows that it
 * refers to, and its changes.
 */
export async function buildBody(
  derived: DerivedBody,
  session: Session,
): Promise<Json> {
  const resource = session.resource(derived.of);
  const base = derived.base ?? 'sample';
  const body: Json = structuredClone(resource.bodies[base]) as Json;
  const set = resolve((derived.set ?? {}) as Json, session) as Record<
    string,
    Json
  >;
  for (const [pointer, value] of Object.entries(set)) {
    setAt(body, pointer, structuredClone(value));
  }
  for (const pointer of derived.drop ?? []) removeAt(body, pointer);
  freshen(body, { resource, set, session });
  await fillNeeds(body, derived, { resource, set, session });
  return chosenOf(body, derived, resource);
}

interface Making {
  resource: ResourceVector;
  set: Record<string, Json>;
  session: Session;
}

function freshen(body: Json, { resource, set, session }: Making): void {
  for (const { pointer, generator } of resource.fresh) {
    for (const place of expand(body, pointer)) {
      const value = valueAt(body, place);
      if (place in set || value === undefined || value === null) continue;
      setAt(body, place, session.fresh(generator));
    }
  }
}

async function fillNeeds(
  body: Json,
  derived: DerivedBody,
  { resource, set, session }: Making,
): Promise<void> {
  const left = new Set([
    ...(derived.drop ?? []),
    ...leftOut(derived, resource),
  ]);
  const wanted = resource.needs.filter(
    need =>
      need.required ||
      (derived.base !== 'minimal' &&
        !need.many &&
        need.resource !== resource.name),
  );
  for (const need of wanted) {
    for (const place of expand(body, need.pointer)) {
      if (place in set || left.has(place)) continue;
      if (valueAt(body, place) !== undefined) continue;
      const id = await neededId(need, session);
      setAt(body, place, need.many ? [id] : id);
    }
  }
}

/** One row serves all cases, unless the reference is unique; a case that runs alone removes its own, whose values may be few. */
async function neededId(
  { resource, own }: ResourceVector['needs'][number],
  session: Session,
): Promise<Json> {
  if (own) return (await createRow({ resource }, session)).id;
  const owner = session.alone ? session : session.world.shared;
  const known = owner.needed.get(resource);
  if (known) return known;
  const made = createRow({ resource }, owner).then(({ id }) => id);
  owner.needed.set(resource, made);
  made.catch(() => owner.needed.delete(resource));
  return made;
}

/** Pointers of the members that a replacement or a change does not carry. */
function leftOut(derived: DerivedBody, { members }: ResourceVector): string[] {
  return members
    .filter(
      ({ name, update }) =>
        (derived.for === 'replace' && !update) ||
        (derived.only && !derived.only.includes(name)),
    )
    .map(({ name }) => `/${name}`);
}

function chosenOf(
  body: Json,
  derived: DerivedBody,
  resource: ResourceVector,
): Json {
  for (const pointer of leftOut(derived, resource)) {
    if (!(pointer in (derived.set ?? {}))) removeAt(body, pointer);
  }
  return body;
}
