import sodium from 'libsodium-wrappers';
import { formatSealedSecret } from '@microservice-scaffolder/plugin-microservice-common';
import { Asking, resolveText } from './__testUtils__/resolveText';
import { sealFor } from './__testUtils__/sealFor';
import { SealingKeys } from './SealingKeys';

const first = Buffer.alloc(32, 1).toString('base64');
const second = Buffer.alloc(32, 2).toString('base64');
const guest = 'user:default/guest';
const CANARY = 'canary-"7Hq2"\nline';

const keysOf = (...privateKeys: string[]) =>
  SealingKeys.create(privateKeys, 'privateKeys');
const resolve = (token: string, asking: Asking = {}) =>
  resolveText('form:token', { form: { token }, ...asking });

describe('form:', () => {
  it("opens what the task's user sealed", async () => {
    const keys = await keysOf(first);
    const sealed = await sealFor(keys, guest, CANARY);
    expect(sealed).not.toContain('canary');
    expect(await resolve(sealed, { keys })).toBe(CANARY);
  });

  it('opens what was sealed to a former key', async () => {
    const sealed = await sealFor(await keysOf(first), guest, CANARY);
    expect(await resolve(sealed, { keys: await keysOf(second, first) })).toBe(
      CANARY,
    );
  });

  it('says that a key is gone, which is as if nothing was typed', async () => {
    const sealed = await sealFor(await keysOf(first), guest, CANARY);
    const sentence =
      "missing secrets[0].from: was sealed to a key that the backend does not have; type it again, and ask the platform team to keep the former key in 'microservice.secrets.sealing.privateKeys' for as long as tasks run.";
    expect(await resolve(sealed, { keys: await keysOf(second) })).toBe(
      sentence,
    );
    expect(await resolve(sealed)).toBe(sentence);
  });

  it.each(['user:default/stranger', 'user:default/Guest', ''])(
    "refuses in a guest's task what %j sealed",
    async user => {
      const keys = await keysOf(first);
      const sealed = await sealFor(keys, user, CANARY);
      expect(await resolve(sealed, { keys })).toBe(
        "refused secrets[0].from: what the form sent was sealed in somebody else's browser; type it yourself.",
      );
    },
  );

  it('opens nothing in a task without a user', async () => {
    const keys = await keysOf(first);
    const sealed = await sealFor(keys, guest, CANARY);
    expect(await resolve(sealed, { keys, user: undefined })).toMatch(
      /sealed in somebody else's browser/,
    );
  });

  it('refuses what was changed on its way, or is no envelope', async () => {
    const keys = await keysOf(first);
    const sentence =
      'refused secrets[0].from: what the form sent is sealed and does not open; type it again.';
    const sealed = await sealFor(keys, guest, CANARY);
    const last = sealed.at(-2) === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, -2) + last + sealed.at(-1);
    expect(await resolve(changed, { keys })).toBe(sentence);
    expect(await resolve(`${sealed}!`, { keys })).toBe(sentence);
    const { id, publicKey } = keys.current;
    const box = sodium.crypto_box_seal(
      'canary',
      Buffer.from(publicKey, 'base64'),
    );
    const bare = formatSealedSecret({ keyId: id, box });
    expect(await resolve(bare, { keys })).toBe(sentence);
  });

  it('refuses a value that nobody sealed, unless the platform team allows it', async () => {
    expect(await resolve('canary')).toBe(
      "refused secrets[0].from: what was typed into the form was not sealed in the browser, so it has been in the database in plain text; change the field to 'ui:field: SealedSecret', and replace the value wherever it counts.",
    );
    const settings = { plainForm: 'allow' } as const;
    expect(await resolve('canary', { settings })).toBe('canary');
  });

  it('says that an empty value was not typed', async () => {
    const keys = await keysOf(first);
    const sealed = await sealFor(keys, guest, '');
    expect(await resolve(sealed, { keys })).toMatch(
      /^missing .*nothing was typed/,
    );
  });

  it.each(['form:constructor', 'form:other'])(
    'says that nothing was typed for %s',
    async from => {
      expect(await resolveText(from, { form: { token: 'x' } })).toBe(
        'missing secrets[0].from: nothing was typed into the field of the form that it names; fill in the field, and after a reload of the page type it again before Retry.',
      );
    },
  );

  it.each(['backstageToken', '__initiatorCredentials'])(
    'never hands on %s, which is of Backstage',
    async key => {
      const settings = { plainForm: 'allow' } as const;
      const form = { [key]: 'token-of-the-user' };
      expect(await resolveText(`form:${key}`, { form, settings })).toBe(
        'refused secrets[0].from: names a secret that belongs to Backstage; name a SealedSecret field of the template.',
      );
    },
  );
});
