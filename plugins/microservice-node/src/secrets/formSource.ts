import {
  parseSealedSecret,
  readEnvelope,
} from '@microservice-scaffolder/plugin-microservice-common';
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
    if (key === 'backstageToken' || key.startsWith('__')) return reserved();
    const text = Object.hasOwn(query.form, key) && query.form[key];
    if (!text) return notTyped();
    const isPlain = !text.startsWith('sealed:');
    if (isPlain && plainForm === 'allow') return new TextEncoder().encode(text);
    return isPlain ? notSealed() : openFor(query, text, keys);
  };
}

async function openFor(
  { user }: SecretQuery,
  text: string,
  keys: SealingKeys | undefined,
): Promise<Uint8Array | SecretFailure> {
  const sealed = parseSealedSecret(text);
  if (!sealed) return damaged();
  if (!keys?.has(sealed.keyId)) return keyGone();
  const opened = await keys.open(sealed);
  const envelope = opened && readEnvelope(opened);
  opened?.fill(0);
  if (!envelope) return damaged();
  if (!user || envelope.user !== user) return sealedForAnother();
  return envelope.value ? new TextEncoder().encode(envelope.value) : notTyped();
}

const refused = (what: string, fix: string, code: string): SecretFailure => ({
  reason: 'refused',
  what,
  fix,
  code,
});

const reserved = () =>
  refused(
    'names a secret that belongs to Backstage',
    'name a SealedSecret field of the template',
    'secret.reserved',
  );

const notSealed = () =>
  refused(
    'what was typed into the form was not sealed in the browser, so it has been in the database in plain text',
    "change the field to 'ui:field: SealedSecret', and replace the value wherever it counts",
    'secret.plain',
  );

const damaged = () =>
  refused(
    'what the form sent is sealed and does not open',
    'type it again',
    'secret.damaged',
  );

const sealedForAnother = () =>
  refused(
    "what the form sent was sealed in somebody else's browser",
    'type it yourself',
    'secret.user',
  );

const keyGone = (): SecretFailure => ({
  reason: 'missing',
  what: 'was sealed to a key that the backend does not have',
  fix: "type it again, and ask the platform team to keep the former key in 'microservice.secrets.sealing.privateKeys' for as long as tasks run",
  code: 'secret.keyGone',
});

const notTyped = (): SecretFailure => ({
  reason: 'missing',
  what: 'nothing was typed into the field of the form that it names',
  fix: 'fill in the field, and after a reload of the page type it again before Retry',
  code: 'secret.missing',
});
