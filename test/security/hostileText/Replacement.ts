import { SLOTS, Slot, Texts } from './slots';

/** What the harmless text of each slot stands for. */
export class Replacement {
  constructor(private readonly texts: Texts) {}

  /** A text with every harmless part replaced, each spelled as `spell` says. */
  in(text: string, spell: (text: string, slot: Slot) => string = same): string {
    return Object.entries(SLOTS).reduce(
      (result, [slot, harmless]) =>
        result
          .split(harmless)
          .join(spell(this.texts[slot as Slot], slot as Slot)),
      text,
    );
  }

  /** Data with every harmless part of its texts replaced. Hashes of content differ and are left out. */
  inData(data: unknown): unknown {
    if (typeof data === 'string') return withoutHashes(this.in(data));
    if (Array.isArray(data)) return data.map(each => this.inData(each));
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, this.inData(value)]),
    );
  }
}

const same = (text: string) => text;

const HASH = /\b([0-9a-f]{64}|[0-9a-f]{40})\b/g;

/** A text with its hashes left out. */
function withoutHashes(text: string): string {
  return text.replace(HASH, 'hash');
}

/** Whether a text holds a harmless part. */
export function isTouched(text: string): boolean {
  return text.includes('Harmless ');
}
