import { JsonObject, JsonValue } from '@backstage/types';
import type { Layer, Part } from '../../library';
import { RenderError } from '../RenderError';

/** One item of a slot, as its layer wrote it. */
export interface SlotEntry {
  value: JsonValue;
  /** Id of the layer or overlay that fills the slot. */
  from: string;
  /** Where the entry stands in the library. */
  placeOf(path: readonly (string | number)[]): string;
}

/** A slot of the service with what its layers put into it. */
export interface FilledSlot {
  name: string;
  /** Id of the layer whose files print it. */
  owner: string;
  /** JSON Schema of an entry. */
  item: JsonObject;
  /** In canonical order of the layers. */
  entries: SlotEntry[];
}

/**
 * Every slot that a layer of the service owns, filled by its parts. A slot that only layers outside of this service own
 * stays unfilled, since an option may be used with several stacks.
 *
 * Throws a {@link RenderError} for a slot with two owners.
 *
 * @internal
 */
export function collectSlots(layers: Layer[], parts: Part[]): FilledSlot[] {
  const slots = new Map<string, FilledSlot>();
  for (const layer of layers) {
    for (const [name, { item }] of Object.entries(layer.accepts)) {
      const first = slots.get(name);
      if (first) throw RenderError.secondSlotOwner(name, first.owner, layer.id);
      slots.set(name, {
        name,
        owner: layer.id,
        item,
        entries: parts.flatMap(part => entriesOf(part, name)),
      });
    }
  }
  return [...slots.values()];
}

function entriesOf(part: Part, slot: string): SlotEntry[] {
  return (part.fills[slot] ?? []).map((value, index) => ({
    value,
    from: part.id,
    placeOf: path => part.placeOf(['fills', slot, index, ...path]),
  }));
}
