import { CanaryIndex } from './CanaryIndex';
import { compressedParts } from './compressedParts';

/** A canary that stands where it should not. */
export interface Finding {
  /** Its id: `env/pem`. */
  canary: string;
  /** How it is written there: `base64`, or `gzip > raw` where it was compressed. */
  encoding: string;
  /** Where it was found first, in bytes; inside compressed parts, of the innermost one. */
  offset: number;
}

/** A ZIP in a ZIP in a base64 text: more is not looked for. */
const DEEPEST = 5;

/**
 * Finds canaries in bytes, in every encoding, also inside whatever is compressed in them.
 *
 * @returns one finding for each canary and encoding
 */
export function findCanaries(
  bytes: Uint8Array,
  index: CanaryIndex,
  depth = 0,
): Finding[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const findings = index.search(buffer);
  if (depth < DEEPEST) {
    for (const part of compressedParts(buffer)) {
      const inside = findCanaries(part.bytes, index, depth + 1);
      for (const found of inside) {
        findings.push({
          ...found,
          encoding: `${part.kind} > ${found.encoding}`,
        });
      }
    }
  }
  return firstOfEach(findings);
}

function firstOfEach(findings: Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const found of findings) {
    const key = `${found.canary} ${found.encoding}`;
    if (!first.has(key)) first.set(key, found);
  }
  return [...first.values()];
}
