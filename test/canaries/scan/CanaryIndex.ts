import { Canary } from '../secrets/Canary';
import { encodings } from './encodings';
import { fragmentsOf } from './fragmentsOf';

/** Something that gives a canary away. */
interface Fragment {
  canary: string;
  encoding: string;
  bytes: Buffer;
}

/** A fragment that stands somewhere. */
export interface Match {
  canary: string;
  encoding: string;
  offset: number;
}

const BITS = 22;

/** Inside Jest a global is looked up in many steps: here that would be done for every byte. */
const { imul } = Math;

/** Everything that is searched for, ready to be looked up at every byte of what is searched. */
export class CanaryIndex {
  /** By the hash of its first eight bytes. */
  private readonly fragments = new Map<number, Fragment[]>();
  /** Which hashes a fragment begins with, by their first bits; most bytes are passed by with one look at it. */
  private readonly beginnings = new Uint8Array(1 << (BITS - 3));

  constructor(canaries: readonly Canary[]) {
    for (const { id, parts } of canaries) {
      for (const { name, forms } of encodings) {
        for (const form of parts.flatMap(forms)) this.add(id, name, form);
      }
    }
  }

  /** Every fragment in the bytes, in one pass. */
  search(bytes: Uint8Array): Match[] {
    const matches: Match[] = [];
    const { beginnings } = this;
    const { length } = bytes;
    let first = 0;
    let last = 0;
    for (let end = 0; end < length; end += 1) {
      first = (first << 8) | (last >>> 24);
      last = (last << 8) | bytes[end];
      const hash = hashOf(first, last);
      const bit = hash >>> (32 - BITS);
      if (beginnings[bit >>> 3] & (1 << (bit & 7))) {
        this.collect(bytes, { hash, offset: end - 7 }, matches);
      }
    }
    return matches;
  }

  private add(canary: string, encoding: string, form: Buffer): void {
    for (const bytes of fragmentsOf(form)) {
      const hash = hashOf(bytes.readInt32BE(0), bytes.readInt32BE(4));
      const known = this.fragments.get(hash) ?? [];
      // A text without special signs is spelled the same in several encodings: the first one names it.
      const isKnown = known.some(
        other => other.canary === canary && other.bytes.equals(bytes),
      );
      if (isKnown) continue;
      this.fragments.set(hash, [...known, { canary, encoding, bytes }]);
      const bit = hash >>> (32 - BITS);
      this.beginnings[bit >>> 3] |= 1 << (bit & 7);
    }
  }

  private collect(
    bytes: Uint8Array,
    { hash, offset }: { hash: number; offset: number },
    matches: Match[],
  ): void {
    for (const { canary, encoding, ...fragment } of this.fragments.get(hash) ??
      []) {
      const end = offset + fragment.bytes.length;
      if (fragment.bytes.equals(bytes.subarray(Math.max(offset, 0), end))) {
        matches.push({ canary, encoding, offset });
      }
    }
  }
}

/** Spreads eight bytes, the fewest that a fragment has, over all bits of a number. */
function hashOf(first: number, last: number): number {
  const mixed = imul(first, 0x85ebca6b);
  const both = imul(mixed ^ (mixed >>> 13) ^ last, 0xc2b2ae35);
  return both ^ (both >>> 16);
}
