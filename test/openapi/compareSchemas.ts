import { ReadSchema } from './readSchema';

/** How two schemas differ, each difference with its place. */
export function compareSchemas(
  planned: ReadSchema,
  served: ReadSchema,
  place: string,
): string[] {
  return [
    ...different(`${place}: type`, planned.types, served.types),
    ...different(`${place}: required`, planned.required, served.required),
    ...different(`${place}: rules`, planned.rules, served.rules),
    ...compareMembers(planned, served, place),
    ...compareItems(planned, served, place),
  ];
}

/** One sentence where two values differ. */
export function different(
  place: string,
  planned: unknown,
  served: unknown,
): string[] {
  const [wanted, found] = [planned, served].map(value => canonical(value));
  return wanted === found ? [] : [`${place} is ${wanted}, served is ${found}`];
}

/** What only one of two groups has, by name. */
export function onlyInOne(
  place: string,
  planned: readonly string[],
  served: readonly string[],
): string[] {
  return [
    ...planned
      .filter(name => !served.includes(name))
      .map(name => `${place}: ${name} is planned and not served`),
    ...served
      .filter(name => !planned.includes(name))
      .map(name => `${place}: ${name} is served and not planned`),
  ];
}

function compareMembers(
  { properties: planned }: ReadSchema,
  { properties: served }: ReadSchema,
  place: string,
): string[] {
  const [wanted, found] = [Object.keys(planned), Object.keys(served)];
  return [
    ...onlyInOne(place, wanted, found),
    ...wanted
      .filter(name => found.includes(name))
      .flatMap(name =>
        compareSchemas(planned[name], served[name], `${place}/${name}`),
      ),
  ];
}

function compareItems(
  { items: planned }: ReadSchema,
  { items: served }: ReadSchema,
  place: string,
): string[] {
  if (planned && served) return compareSchemas(planned, served, `${place}/*`);
  return different(`${place}: items`, Boolean(planned), Boolean(served));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort())
      : inner,
  );
}
