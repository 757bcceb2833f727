import {
  parseSealedSecret,
  readEnvelope,
} from '@microservice-scaffolder/plugin-microservice-common';
import { formFailure } from './formFailure';
import { SealingKeys } from './SealingKeys';
import { SecretFailure, SecretQuery, SecretSource } from './SecretSource';

/**
 * `form:KEY`: what was typed into the form. It was sealed in the browser and opens for the user who sealed it; a value that
 * nobody sealed has been in the database, and is refused unless the platform team allows it.
 *
 * @internal
 */
export function formSource(
  keys: SealingKeys | undefined,
  plainForm: 'refuse' | 'allow',
): SecretSource {
  return async (key, query) => {
    // What the scaffolder itself keeps among the task's secrets (a token of the user) is nobody's to hand on.
    if (key === 'backstageToken' || key.startsWith('__'))
      return formFailure.reserved();
    const text = Object.hasOwn(query.form, key) && query.form[key];
    if (!text) return formFailure.notTyped();
    const isPlain = !text.startsWith('sealed:');
    if (isPlain && plainForm === 'allow') return new TextEncoder().encode(text);
    return isPlain ? formFailure.notSealed() : openFor(query, text, keys);
  };
}

async function openFor(
  { user }: SecretQuery,
  text: string,
  keys: SealingKeys | undefined,
): Promise<Uint8Array | SecretFailure> {
  const sealed = parseSealedSecret(text);
  if (!sealed) return formFailure.damaged();
  if (!keys?.has(sealed.keyId)) return formFailure.keyGone();
  const opened = await keys.open(sealed);
  const envelope = opened && readEnvelope(opened);
  opened?.fill(0);
  if (!envelope) return formFailure.damaged();
  if (!user || envelope.user !== user) return formFailure.sealedForAnother();
  return envelope.value
    ? new TextEncoder().encode(envelope.value)
    : formFailure.notTyped();
}
