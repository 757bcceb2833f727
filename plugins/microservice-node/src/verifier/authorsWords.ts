import { TextFile } from './Rule';

/**
 * Tells words of the developer from words of a template. A description may well speak of `${{ }}` or be `null`; the
 * origin record holds the answers, so a suspicious text that stands in them is the developer's own.
 */
export type AuthorsWords = (suspicious: string) => boolean;

/** Reads the answers of the origin record; without a record, nothing is the developer's. */
export function authorsWords(files: readonly TextFile[]): AuthorsWords {
  const record = files.find(({ path }) => path === '.scaffold/manifest.json');
  const texts = textsOf(answersOf(record?.text)).map(plain);
  return suspicious => {
    const words = plain(suspicious);
    return texts.some(text => text.includes(words));
  };
}

/** Encoders add backslashes and nothing else to what is suspicious. */
function plain(text: string): string {
  return text.replace(/\\/g, '');
}

function answersOf(record: string | undefined): unknown {
  try {
    return JSON.parse(record ?? '{}').answers;
  } catch {
    return undefined;
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
