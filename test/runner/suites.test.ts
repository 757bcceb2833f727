import { selectSuites } from './suites.mjs';

const commands = (words: string[]) =>
  selectSuites(words).map(({ name, command }) => [name, ...command].join(' '));

describe('selectSuites', () => {
  it('takes everything without a word', () => {
    expect(selectSuites([]).map(({ name }) => name)).toEqual([
      'types',
      'lint',
      'format',
      'unused',
      'api-reports',
      'units',
      'system',
    ]);
  });

  it('takes the check that a word names', () => {
    expect(commands(['types'])).toEqual(['types tsc --noEmit']);
  });

  it('looks for any other word among the test files', () => {
    expect(commands(['checkName'])).toEqual([
      'units test --passWithNoTests checkName',
      'system jest --config test/jest.config.cjs --runInBand --passWithNoTests checkName',
    ]);
  });
});
