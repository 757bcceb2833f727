import { createHash } from 'node:crypto';
import { Canary } from './Canary';

/** GitHub takes at most 48 KB. */
const LARGE = 47 * 1024;

/**
 * What may be typed: Backstage's mask for logs breaks at a text of 32,763 characters, and tells every secret of the task in
 * the message of its failure. Sealed, this is a text of 28,000.
 */
const LARGEST_TYPED = 20 * 1024;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ALPHABET = `${LETTERS}0123456789`;

/** Signs that need two, three and four bytes in UTF-8. */
const UNICODE = [
  ...'äßñøЖδÿ🔑🌍🦜',
  ...Array.from({ length: 9_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + index),
  ),
].join('');

type Secret = Omit<Canary, 'id'>;

type Signs = (count: number, alphabet?: string) => string;

/** The forms that a secret comes in; each makes its own trouble for those who want to hide it. */
const FORMS: Record<string, (signs: Signs, source: string) => Secret> = {
  ascii: signs => whole(signs(32)),
  pem: signs => pem(signs),
  unicode: signs => whole(`${signs(4)}${signs(20, UNICODE)}${signs(4)}`),
  large: (signs, source) =>
    whole(signs(source === 'form' ? LARGEST_TYPED : LARGE)),
  short: signs => {
    const [one, other] = signs(16, LETTERS);
    return whole(`${one.repeat(3)}${signs(3, '0123456789')}${other.repeat(2)}`);
  },
};

/** The names of the forms of canaries. */
export const canaryForms = Object.keys(FORMS);

/**
 * One canary of each form. The same seed and source give the same values.
 *
 * @param seed - any text
 * @param source - where they are put: `env`
 */
export function makeCanaries(seed: string, source: string): Canary[] {
  return Object.entries(FORMS).map(([form, make]) => ({
    id: `${source}/${form}`,
    ...make(seededSigns(`${seed}/${source}/${form}`), source),
  }));
}

/** A canary in the form of a token: 40 letters and digits after a prefix. */
export function makeToken(seed: string, source: string): Canary {
  const secret = seededSigns(`${seed}/${source}`)(36);
  return { id: source, value: `ghp_${secret}`, parts: [secret] };
}

function whole(value: string): Secret {
  return { value, parts: [value] };
}

/** Something like a private key, with quotes, a backslash and line ends, which every log and JSON text spells differently. */
function pem(signs: Signs): Secret {
  const lines = Array.from(
    { length: 6 },
    () => `${signs(30)}"${signs(16)}\\${signs(16)}`,
  );
  const head = '-----BEGIN PRIVATE KEY-----';
  const end = '-----END PRIVATE KEY-----';
  return { value: [head, ...lines, end, ''].join('\n'), parts: lines };
}

/** Gives signs that look random and follow from the seed. */
function seededSigns(seed: string): Signs {
  let drawn = 0;
  return (count, alphabet = ALPHABET) => {
    const signs = Array.from(alphabet);
    const chosen: string[] = [];
    while (chosen.length < count) {
      const digest = createHash('sha256').update(`${seed}/${drawn}`).digest();
      for (let at = 0; at < digest.length; at += 2) {
        chosen.push(signs[digest.readUInt16BE(at) % signs.length]);
      }
      drawn += 1;
    }
    return chosen.slice(0, count).join('');
  };
}
