import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import budgets from '../../budgets.json';
import { functionSizes } from './functionSizes';

const ROOT = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const linesOf = (path: string) => read(path).trimEnd().split('\n').length;

/** Programs that no package holds; ESLint checks the packages. */
const SCRIPTS = [
  '{scripts,packages/*/scripts}/**/*.mjs',
  'test/**/*.{mjs,cjs}',
  'test/**/!(*.test).ts',
];

const found = (pattern: string | string[]) =>
  globSync(pattern, { cwd: ROOT }).filter(
    path => !path.includes('node_modules') && !path.includes('golden'),
  );

describe('the size of', () => {
  it.each(Object.entries(budgets.lines))(
    '%s stays below %d',
    (pattern, most) => {
      const files = found(pattern);
      expect(files).not.toEqual([]);
      const large = files.filter(path => linesOf(path) > most);
      expect(large.map(path => `${path} has ${linesOf(path)} lines`)).toEqual(
        [],
      );
    },
  );

  it.each(found(SCRIPTS))('%s and of its functions', path => {
    const { file, suite, function: most, parameters } = budgets.code;
    // Tables of cases make what tests hold longer than programs.
    const longest = path.startsWith('test/') ? suite : file;
    expect(linesOf(path)).toBeLessThanOrEqual(longest);
    const large = functionSizes(path, read(path)).filter(
      size => size.lines > most || size.parameters > parameters,
    );
    expect(large).toEqual([]);
  });
});
