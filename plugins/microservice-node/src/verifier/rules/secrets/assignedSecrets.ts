/** Words of which documentation and tests make passwords that protect nothing: `change-me`, `test-token`. */
const HARMLESS = new Set(
  'api app change changeme dummy example fake key local me password postgres secret test token word'.split(
    ' ',
  ),
);

/** Names that hold a credential by convention. */
const SECRET_NAME =
  /(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_KEY|CREDENTIALS?)$/;

const ASSIGNMENT =
  /^[\s#-]*(?:export +)?["']?([A-Z][A-Z0-9_]*)["']?\s*[:=]\s*(.*)$/;

/** A text, with a type before it or not: `str = "..."`. */
const TEXT_IN_CODE = /^([\w.[\]| ]+=\s*)?[bfru]*["']/i;

/** The scheme has a bound, since a long word would be searched from each of its letters. */
const URL_PASSWORD =
  /[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@"'`]+:([^\s/@"'`]+|\$\{[^}]*\})@/;

/** At least this many bits per character, over at least this many characters, are no word and no address. */
const DENSE = 4;
const LONG = 24;

/**
 * What a line gives away: a password of an address, or a name that means a secret with a value of its own. In code, a
 * value is a text between quotes; anything else is an expression, which gets it from elsewhere.
 */
export function assignedSecret(
  line: string,
  isCode: boolean,
): string | undefined {
  const password = URL_PASSWORD.exec(line)?.[1];
  if (password !== undefined && !isHarmless(password))
    return 'a password in an address';
  const [, name, assigned] = ASSIGNMENT.exec(line) ?? [];
  if (name === undefined) return undefined;
  if (isCode && !TEXT_IN_CODE.test(assigned)) return undefined;
  const value = assigned.trim().replace(/^(["'])(.*)\1$/, '$2');
  // A member of an enumeration says its own name.
  return SECRET_NAME.test(name) && value !== name && !isHarmless(value)
    ? `a value for ${name}`
    : undefined;
}

/** The same for a file of settings, where any long random value is suspicious whatever its name. */
export function randomSetting(line: string): string | undefined {
  const [, name, assigned = ''] = ASSIGNMENT.exec(line) ?? [];
  const value = assigned.trim().replace(/^(["'])(.*)\1$/, '$2');
  return /^[\w+/=-]+$/.test(value) &&
    value.length >= LONG &&
    /\d/.test(value) &&
    entropyOf(value) >= DENSE
    ? `a random value for ${name}`
    : undefined;
}

/** Empty, filled in later (`${...}`, `$(...)`, `<...>`, `...`, `# ...`), or known to everybody. */
function isHarmless(value: string): boolean {
  return (
    value === '' ||
    /^([$<*{%]|\.{3}|# )/.test(value) ||
    value
      .toLowerCase()
      .split(/[-_ ]/)
      .every(word => HARMLESS.has(word))
  );
}

/** Shannon's entropy in bits per character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text)
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => {
    const share = count / text.length;
    return bits - share * Math.log2(share);
  }, 0);
}
