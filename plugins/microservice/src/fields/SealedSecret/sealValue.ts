import {
  formatSealedSecret,
  SealingKey,
  writeEnvelope,
} from '@microservice-scaffolder/plugin-microservice-common';
import { sealBox } from './sealBox';

/**
 * The scaffolder masks what is in a task's secrets with one regular expression in every line of the log. V8 refuses an
 * alternative of more than 32,763 characters, with a message that holds all of the task's secrets.
 */
const SEALED_CHARACTERS = 32_000;

/** A sealed text, or the sentence that says why there is none. */
export type Sealing = { sealed: string } | { error: string };

/** Seals a value for the user that the key was given to. */
export function sealValue(value: string, key: SealingKey): Sealing {
  // Sealing what can only be too long would take a while.
  if (value.length > SEALED_CHARACTERS) return tooLong(value);
  const envelope = writeEnvelope({ user: key.user, value });
  // Bytes of this realm: what a test's browser makes may belong to another one, which the library refuses.
  const content = Uint8Array.from(envelope);
  const publicKey = Uint8Array.from(atob(key.publicKey), each =>
    each.charCodeAt(0),
  );
  const box = sealBox(content, publicKey);
  [envelope, content].forEach(bytes => bytes.fill(0));
  const sealed = formatSealedSecret({ keyId: key.id, box });
  return sealed.length > SEALED_CHARACTERS ? tooLong(value) : { sealed };
}

function tooLong(value: string): Sealing {
  const { length } = new TextEncoder().encode(value);
  return {
    error: `The value has ${length} bytes and sealed it is longer than a form can take, which is about 23900; ask the platform team for a reference to a file or a vault.`,
  };
}
