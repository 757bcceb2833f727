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
  /** By its first four bytes as a number. */
  private readonly fragments = new Map<number, Fragment[]>();
  /** Which hashes of four bytes a fragment begins with; most bytes are passed by with one look at it. */
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
    let four = 0;
    for (let end = 0; end < length; end += 1) {
      four = (four << 8) | bytes[end];
      const hash = hashOf(four);
      if (beginnings[hash >>> 3] & (1 << (hash & 7))) {
        this.collect(bytes, { four, offset: end - 3 }, matches);
      }
    }
    return matches;
  }

  private add(canary: string, encoding: string, form: Buffer): void {
    for (const bytes of fragmentsOf(form)) {
      const four = bytes.readInt32BE(0);
      const known = this.fragments.get(four) ?? [];
      // A text without special signs is spelled the same in several encodings: the first one names it.
      const isKnown = known.some(
        other => other.canary === canary && other.bytes.equals(bytes),
      );
      if (isKnown) continue;
      this.fragments.set(four, [...known, { canary, encoding, bytes }]);
      const hash = hashOf(four);
      this.beginnings[hash >>> 3] |= 1 << (hash & 7);
    }
  }

  private collect(
    bytes: Uint8Array,
    { four, offset }: { four: number; offset: number },
    matches: Match[],
  ): void {
    for (const { canary, encoding, ...fragment } of this.fragments.get(four) ??
      []) {
      const end = offset + fragment.bytes.length;
      if (fragment.bytes.equals(bytes.subarray(Math.max(offset, 0), end))) {
        matches.push({ canary, encoding, offset });
      }
    }
  }
}

/** Spreads four bytes over all the bits. */
function hashOf(four: number): number {
  return imul(four, 0x9e3779b1) >>> (32 - BITS);
}
