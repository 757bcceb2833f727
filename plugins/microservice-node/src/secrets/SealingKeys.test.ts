import sodium from 'libsodium-wrappers';
import { SealingKeys } from './SealingKeys';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

describe('SealingKeys', () => {
  it('hands out the public half of the first key', async () => {
    await sodium.ready;
    const { current } = await SealingKeys.create([key(1), key(2)], 'keys');
    const expected = sodium.crypto_scalarmult_base(new Uint8Array(32).fill(1));
    expect(current).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      publicKey: Buffer.from(expected).toString('base64'),
    });
  });

  it.each([
    [[], 'keys holds no key; write one, which '],
    [[key(1), 'canary'], 'keys[1] is no private key of 32 bytes in base64; '],
    [[`${key(1)}\n`], 'keys[0] is no private key'],
    [[Buffer.alloc(31).toString('base64')], 'keys[0] is no private key'],
  ])('refuses %j without repeating it', async (privateKeys, message) => {
    const creation = SealingKeys.create(privateKeys, 'keys');
    await expect(creation).rejects.toThrow(message);
    await expect(creation).rejects.not.toThrow('canary');
  });
});
