/**
 * One thing that `./dev test` runs.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string[]} command arguments of Yarn
 * @property {boolean} [jest] a run of Jest, which counts its tests; anything else is one check that passes or fails
 */

/** @type {Suite[]} quick ones first */
const suites = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['lint'] },
  { name: 'format', command: ['prettier:check'] },
  { name: 'unused', command: ['unused'] },
  { name: 'api-reports', command: ['api-reports', '--check'] },
  { name: 'units', command: ['test'], jest: true },
  {
    name: 'system',
    command: ['jest', '--config', 'test/jest.config.cjs', '--runInBand'],
    jest: true,
  },
];

/**
 * The suites for the words given: all of them without a word, the checks that a word names, and the Jest runs for any
 * other word, which they take as a part of a file name.
 *
 * @param {string[]} words
 * @returns {Suite[]}
 */
export function selectSuites(words) {
  if (!words.length) return suites;
  const named = suites.filter(({ name }) => words.includes(name));
  const patterns = words.filter(
    word => !suites.some(({ name }) => name === word),
  );
  if (!patterns.length) return named;
  const searched = suites
    .filter(suite => suite.jest && !named.includes(suite))
    .map(suite => ({
      ...suite,
      command: [...suite.command, '--passWithNoTests', ...patterns],
    }));
  return [...named, ...searched];
}
