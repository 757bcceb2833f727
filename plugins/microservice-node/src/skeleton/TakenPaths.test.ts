import { TakenPaths } from './TakenPaths';

/** Takes files in their order and gives what is said of the last one. */
function saidOf(...files: string[]): string | undefined {
  const taken = new TakenPaths();
  try {
    files.forEach((file, index) => taken.takeFile(file, `${index}`));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('TakenPaths', () => {
  it('takes files that share a folder', () => {
    expect(saidOf('a/b', 'a/c', 'ab', 'a/d/e')).toBeUndefined();
  });

  it.each([
    [
      ['a', 'a'],
      "'1' would be written to 'a', as '0' would; rename one of them.",
    ],
    [
      ['README', 'Readme'],
      "'1' would be written to 'Readme', which many file systems take for 'README'; rename one of them.",
    ],
    [
      ['docs/a', 'Docs/b'],
      "'1' would be written to 'Docs', which many file systems take for 'docs'; rename one of them.",
    ],
    [
      ['a', 'a/b'],
      "'1' makes 'a' a folder and a file at once; rename one of them.",
    ],
    [
      ['a/b', 'a'],
      "'1' makes 'a' a folder and a file at once; rename one of them.",
    ],
  ])('refuses the last of %j', (files, sentence) => {
    expect(saidOf(...files)).toBe(sentence);
  });
});
