import { Git } from './Git';

/** A complete object name. */
const OBJECT_NAME = /^[0-9a-f]{40}$/;

/** What must not be in a name that comes from a request: options, ranges, `main~2`, `main:file`, `@{u}`. */
const REVISION_SYNTAX = /^-|[\s^~:?*[\\\p{Cc}]|\.\.|@\{/u;

/** True for a branch, tag or object name without git's revision syntax, so that it is safe in an argument list. */
export function isPlainName(name: string): boolean {
  return name !== '' && !REVISION_SYNTAX.test(name);
}

/**
 * The commit a name stands for: a branch, a tag, a fully written ref or an object name, in the order GitHub looks.
 *
 * @returns the commit's object name, or undefined when there is none
 */
export async function resolveCommit(
  git: Git,
  name: string,
): Promise<string | undefined> {
  if (!isPlainName(name)) return undefined;
  const candidates = [
    `refs/heads/${name}`,
    `refs/tags/${name}`,
    `refs/${name}`,
    ...(name.startsWith('refs/') || name === 'HEAD' ? [name] : []),
    ...(/^[0-9a-f]{4,40}$/.test(name) ? [name] : []),
  ];
  for (const candidate of candidates) {
    const found = await git.textOrNothing([
      'rev-parse',
      '--verify',
      '--quiet',
      `${candidate}^{commit}`,
    ]);
    if (found) return found;
  }
  return undefined;
}

/**
 * The types of objects, asked for with one git process.
 *
 * @returns object name to `blob`, `tree`, `commit` or `tag`, without those that do not exist
 */
export async function objectTypes(
  git: Git,
  shas: string[],
): Promise<Map<string, string>> {
  const names = shas.filter(sha => OBJECT_NAME.test(sha));
  if (names.length === 0) return new Map();
  const output = await git.text(
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    { input: names.map(name => `${name}\n`).join('') },
  );
  const found = output
    .split('\n')
    .map(line => line.split(' ') as [string, string])
    .filter(([, type]) => type !== 'missing');
  return new Map(found);
}

/**
 * The type of an object.
 *
 * @returns `blob`, `tree`, `commit` or `tag`, or undefined when the object does not exist
 */
export async function objectType(
  git: Git,
  sha: string,
): Promise<string | undefined> {
  if (!OBJECT_NAME.test(sha)) return undefined;
  return git.textOrNothing(['cat-file', '-t', sha]);
}
