import { readFileSync } from 'node:fs';
import type { VectorsDocument } from '../Vectors';

/** Headers with which callers show who they are. */
export type Credentials = Partial<
  Record<'default' | 'other' | 'peer', Record<string, string>>
>;

/**
 * Reads the credentials of a run: JSON with an object of headers for each caller.
 *
 * @throws Error with a sentence where it is something else
 */
export function readCredentials(file: string): Credentials {
  const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const callers = Object.values(given ?? {});
  const isRight = callers.every(
    headers =>
      typeof headers === 'object' &&
      Object.values(headers ?? {}).every(value => typeof value === 'string'),
  );
  if (!callers.length || !isRight) {
    throw new Error(
      `--credentials: ${file} is not of the form {"default": {"Authorization": "..."}}`,
    );
  }
  return given as Credentials;
}

/** @throws Error where the service asks for credentials that nobody gave */
export function requireDefault(
  { callers = [] }: Pick<VectorsDocument, 'callers'>,
  credentials: Credentials,
): void {
  if (callers.includes('default') && !credentials.default) {
    throw new Error(
      '--credentials: the service knows its callers; give a file with the headers of "default", and of "other" for the group access',
    );
  }
}
