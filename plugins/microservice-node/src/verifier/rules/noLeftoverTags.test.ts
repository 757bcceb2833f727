import { problemsOf } from '../__testUtils__/problemsOf';
import { noLeftoverTags } from './noLeftoverTags';

const record = (description: string) =>
  JSON.stringify({ answers: { description } });

describe('noLeftoverTags', () => {
  it.each([
    ['script.py.mako', '% if x:\n${{}}'],
    ['.github/workflows/ci.yml', 'a: ${{ github.ref }}'],
    ['start.sh', 'echo "${#list} ${name:-x} {%}"'],
    ['app.py', 'x = f"{{a}} {b}"'],
    ['page.html', '{% if a %}'],
  ])('accepts %s with %j', async (path, text) => {
    expect(await problemsOf(noLeftoverTags, { [path]: text })).toEqual([]);
  });

  it.each([
    [
      'app.py',
      'x = 1\ny = "${{ name }}"',
      'app.py:2: holds an unrendered value;',
    ],
    ['a.yaml', 'a: ${{ name', 'a.yaml:1: holds an unrendered value;'],
    ['README.md', '{% if a %}', 'README.md:1: holds an unrendered tag;'],
    ['a.txt', 'x\n\n{%- endfor %}', 'a.txt:3: holds an unrendered tag;'],
    ['a.txt', '{# to do #}', 'a.txt:1: holds a comment of a template;'],
    [
      '.github/CODEOWNERS',
      '* ${{ owners }}',
      '.github/CODEOWNERS:1: holds an unrendered value;',
    ],
  ])('finds in %s: %j', async (path, text, sentence) => {
    expect(
      (await problemsOf(noLeftoverTags, { [path]: text })).join(),
    ).toContain(sentence);
  });

  it('leaves a developer who writes about templates alone', async () => {
    const files = {
      '.scaffold/manifest.json': record('Prints ${{ "x" }}'),
      'README.md': 'Prints ${{ "x" }}',
      'a.json': '"Prints ${{ \\"x\\" }}"',
    };
    expect(await problemsOf(noLeftoverTags, files)).toEqual([]);
  });

  it('leaves the cases of the contract alone, which are wrong on purpose', async () => {
    const files = { 'contract/vectors.json': '{"name": "${{"}' };
    expect(await problemsOf(noLeftoverTags, files)).toEqual([]);
  });

  it('still finds what the developer did not write', async () => {
    const files = {
      '.scaffold/manifest.json': record('Prints ${{ x }}'),
      'README.md': '${{ x }} and ${{ y }}',
    };
    expect(await problemsOf(noLeftoverTags, files)).toEqual([
      'README.md:1: holds an unrendered value; give its template the suffix .njk or write the text as a raw block.',
    ]);
  });
});
