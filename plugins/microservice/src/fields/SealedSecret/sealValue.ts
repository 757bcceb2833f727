import {
  formatSealedSecret,
  SealingKey,
  SECRET_BYTES,
  writeEnvelope,
} from '@microservice-scaffolder/plugin-microservice-common';
import { sealBox } from './sealBox';

/** A sealed text, or the sentence that says why there is none. */
export type Sealing = { sealed: string } | { error: string };

/** Seals a value for the user that the key was given to. */
export function sealValue(value: string, key: SealingKey): Sealing {
  const { length } = new TextEncoder().encode(value);
  if (length > SECRET_BYTES) {
    return {
      error: `The value has ${length} bytes where ${SECRET_BYTES} are allowed; store it elsewhere and type its key here.`,
    };
  }
  const envelope = writeEnvelope({ user: key.user, value });
  // Bytes of this realm: what a test's browser makes may belong to another one, which the library refuses.
  const content = Uint8Array.from(envelope);
  const publicKey = Uint8Array.from(atob(key.publicKey), each =>
    each.charCodeAt(0),
  );
  const box = sealBox(content, publicKey);
  [envelope, content].forEach(bytes => bytes.fill(0));
  return { sealed: formatSealedSecret({ keyId: key.id, box }) };
}
