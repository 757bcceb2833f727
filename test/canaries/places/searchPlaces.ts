import { CanaryIndex } from '../scan/CanaryIndex';
import { findCanaries, Finding } from '../scan/findCanaries';
import { CanaryWorld } from '../world/CanaryWorld';
import { Place } from './Place';

/** A canary in a place. */
export interface Hit extends Finding {
  place: string;
  /** Path, request or table. */
  where: string;
}

/** What a search came to. */
export interface Search {
  hits: Hit[];
  /** How much was searched, in bytes, by the name of the place. */
  searched: Record<string, number>;
}

/** Searches every place of a portal. */
export async function searchPlaces(
  world: CanaryWorld,
  places: Place[],
  index: CanaryIndex,
): Promise<Search> {
  const search: Search = { hits: [], searched: {} };
  for (const place of places) {
    const contents = await place.read(world);
    search.searched[place.name] = 0;
    for (const { where, bytes } of contents) {
      search.searched[place.name] += bytes.length;
      const found = findCanaries(bytes, index);
      search.hits.push(
        ...found.map(each => ({ place: place.name, where, ...each })),
      );
    }
  }
  return search;
}

/** A hit for whoever has to look: what, where, and how it is written, without the value. */
export function describeHit({
  canary,
  place,
  where,
  encoding,
  offset,
}: Hit): string {
  return `${canary} in ${place}: ${where}, as ${encoding}, at byte ${offset}`;
}
