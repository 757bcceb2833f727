/** @jest-environment node */
import { blake2b } from '@noble/hashes/blake2b';
import {
  parseSealedSecret,
  readEnvelope,
} from '@microservice-scaffolder/plugin-microservice-common';
import sodium from 'libsodium-wrappers';
import nacl from 'tweetnacl';
import { sealBox } from './sealBox';
import { sealValue } from './sealValue';

const VALUES: readonly [name: string, value: string][] = [
  ['one character', 'x'],
  ['quotes and signs', 'canary-7Hq2-"quoted"-value\\'],
  [
    'a key of several lines',
    '-----BEGIN KEY-----\r\nMIIE\n-----END KEY-----\n',
  ],
  ['other scripts', 'пароль \u{1f511} \u0000 \u2028'],
  ['as much as a form can take', 'x'.repeat(23_800)],
];

describe('sealValue', () => {
  beforeAll(() => sodium.ready);

  function keyOf(pair: { publicKey: Uint8Array }) {
    const publicKey = Buffer.from(pair.publicKey).toString('base64');
    return { id: '0123456789abcdef', publicKey, user: 'user:default/guest' };
  }

  it.each(VALUES)('seals %s so that libsodium opens it', (_name, value) => {
    const pair = sodium.crypto_box_keypair();
    const sealing = sealValue(value, keyOf(pair));
    const { keyId, box } = parseSealedSecret(Reflect.get(sealing, 'sealed'))!;
    const opened = sodium.crypto_box_seal_open(
      box,
      pair.publicKey,
      pair.privateKey,
    );
    expect(keyId).toBe('0123456789abcdef');
    expect(readEnvelope(opened)).toEqual({ user: 'user:default/guest', value });
  });

  it('seals the same value differently each time', () => {
    const key = keyOf(sodium.crypto_box_keypair());
    expect(sealValue('x', key)).not.toEqual(sealValue('x', key));
  });

  it.each([
    ['x'.repeat(24_100), 24_100],
    ['é'.repeat(15_000), 30_000],
    // JSON escapes it to six characters.
    ['\u0001'.repeat(5_000), 5_000],
    ['x'.repeat(1_000_000), 1_000_000],
  ])('takes no more than the log of a task can mask', (value, bytes) => {
    const key = keyOf(sodium.crypto_box_keypair());
    expect(sealValue(value, key)).toEqual({
      error: `The value has ${bytes} bytes and sealed it is longer than a form can take, which is about 23900; ask the platform team for a reference to a file or a vault.`,
    });
  });
});

describe('sealBox', () => {
  beforeAll(() => sodium.ready);

  it('builds what libsodium builds: the same parts open what libsodium sealed', () => {
    const pair = nacl.box.keyPair();
    const content = Uint8Array.of(1, 2, 3);
    const box = Uint8Array.from(
      sodium.crypto_box_seal(content, pair.publicKey),
    );
    expect(openBox(box, pair)).toEqual(content);
    expect(openBox(sealBox(content, pair.publicKey), pair)).toEqual(content);
  });

  it('is 48 bytes longer than its content, as GitHub expects', () => {
    const { publicKey } = nacl.box.keyPair();
    expect(sealBox(new Uint8Array(100), publicKey)).toHaveLength(148);
  });
});

/** Opens a sealed box with the browser's library. */
function openBox(box: Uint8Array, pair: nacl.BoxKeyPair) {
  const sender = box.subarray(0, 32);
  const nonce = blake2b
    .create({ dkLen: 24 })
    .update(sender)
    .update(pair.publicKey)
    .digest();
  return nacl.box.open(box.subarray(32), nonce, sender, pair.secretKey);
}
