import { createHash } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import { InputError } from '@backstage/errors';
import { SealedSecret } from '@microservice-scaffolder/plugin-microservice-common';

interface KeyPair {
  publicKey: Uint8Array;
  privateKey: Uint8Array;
}

/**
 * The keys that browsers seal to. The first is handed out; all of them open, so that a key can be replaced while tasks that
 * were sealed to the former one still run.
 *
 * @public
 */
export class SealingKeys {
  readonly #pairs: ReadonlyMap<string, KeyPair>;

  private constructor(pairs: ReadonlyMap<string, KeyPair>) {
    this.#pairs = pairs;
  }

  /**
   * Reads private keys: X25519, each 32 bytes in base64.
   *
   * Throws an `InputError` that names the place of a key at fault and nothing of the key.
   */
  static async create(
    privateKeys: readonly string[],
    where: string,
  ): Promise<SealingKeys> {
    await sodium.ready;
    if (privateKeys.length === 0) throw noKey(where);
    return new SealingKeys(
      new Map(
        privateKeys.map((text, index) => {
          const pair = pairOf(text, `${where}[${index}]`);
          return [idOf(pair.publicKey), pair];
        }),
      ),
    );
  }

  /** What a browser needs: the public half of the first key, in base64, and its id. */
  get current(): { id: string; publicKey: string } {
    const [[id, { publicKey }]] = this.#pairs;
    return { id, publicKey: Buffer.from(publicKey).toString('base64') };
  }

  /** Whether something that was sealed to the key of this id can be opened. */
  has(keyId: string): boolean {
    return this.#pairs.has(keyId);
  }

  /** The bytes that were sealed, for the caller to overwrite, or `undefined` where they do not open. */
  async open({ keyId, box }: SealedSecret): Promise<Uint8Array | undefined> {
    await sodium.ready;
    const pair = this.#pairs.get(keyId);
    if (!pair) return undefined;
    try {
      return sodium.crypto_box_seal_open(box, pair.publicKey, pair.privateKey);
    } catch {
      // It throws one error for everything that does not open.
      return undefined;
    }
  }
}

function pairOf(text: string, where: string): KeyPair {
  const privateKey = Buffer.from(text, 'base64');
  if (privateKey.length !== 32 || privateKey.toString('base64') !== text) {
    throw notAKey(where);
  }
  return { privateKey, publicKey: sodium.crypto_scalarmult_base(privateKey) };
}

/** Short enough to read, long enough that two keys of one portal never share it. */
function idOf(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
}

function notAKey(where: string): InputError {
  return new InputError(
    `${where} is no private key of 32 bytes in base64; make one with 'openssl rand -base64 32'.`,
  );
}

function noKey(where: string): InputError {
  return new InputError(
    `${where} holds no key; write one, which 'openssl rand -base64 32' makes.`,
  );
}
