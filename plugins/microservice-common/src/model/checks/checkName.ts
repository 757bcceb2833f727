import { wordsOf } from '../naming';
import { Problem } from '../Problem';
import { quoted } from './quoted';
import { reservedNameReason } from './reservedNames';

/** The rule for names of services and their repositories, as an author reads it. */
const NAME_PATTERN = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){1,38}[a-z0-9]$/;

const LONGEST = 40;
const SHORTEST = 3;

/**
 * Checks the name of a service, which is the name of its repository too.
 *
 * Form, command line and actions all ask this one function. Returns the first problem, or `undefined`.
 *
 * @public
 */
export function checkName(name: unknown): Problem | undefined {
  if (typeof name !== 'string' || name.trim() === '') {
    return problem(
      'name.missing',
      'is missing',
      'give the service a name such as item-service',
    );
  }
  if (name.length > LONGEST || name.length < SHORTEST) {
    const size = name.length > LONGEST ? 'long' : 'short';
    return problem(
      'name.length',
      `is too ${size}: ${characters(
        name.length,
      )} where ${SHORTEST} to ${LONGEST} are allowed`,
      size === 'long'
        ? 'shorten it'
        : 'make it more telling, for example item-service',
    );
  }
  if (!NAME_PATTERN.test(name)) {
    return problem(
      'name.pattern',
      `${quoted(
        name,
      )} may only hold lower-case letters, digits and single hyphens, starting with a letter and ending with a letter or digit`,
      suggestion(name),
    );
  }
  const reason = reservedNameReason(name);
  if (!reason) return undefined;
  return problem(
    'name.reserved',
    `'${name}' ${reason}`,
    `choose another, for example ${name}-service`,
  );
}

function problem(code: string, what: string, fix: string): Problem {
  return { where: 'name', code, what, fix };
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}

/** The closest valid name where all letters are Latin, without their accents; a rule of thumb for the sentence. */
function suggestion(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const isLatin = !/[^\P{L}A-Za-z]/u.test(plain);
  const candidate = wordsOf(plain.replace(/[^A-Za-z0-9]+/g, '-'))
    .join('-')
    .replace(/^[^a-z]+/, '');
  return isLatin &&
    NAME_PATTERN.test(candidate) &&
    !reservedNameReason(candidate)
    ? `write ${candidate}`
    : 'write it like item-service';
}
