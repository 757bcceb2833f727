import { JsonValue } from '@backstage/types';
import { execFileSync } from 'node:child_process';
import { DockerfileParser, Label } from 'dockerfile-ast';
import fc, { Arbitrary } from 'fast-check';
import { filtered } from '../__testUtils__/filtered';

/** Texts that mean something in one format or another, and any others. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '$',
          '`',
          '"',
          "'",
          '\\',
          '$(x)',
          '${x}',
          '!',
          '%',
          '#',
          '\n',
          '\t',
        ],
        ...['\r', '\u2028', '\u0001', ' ', '-', '*', '~', 'é', '😀', 'a', '{{'],
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join('')),
);
const values = fc
  .jsonValue({ maxDepth: 3 })
  // JSON has no negative zero.
  .map(value => JSON.parse(JSON.stringify(value)) as JsonValue);

/** So many values of a kind, always the same: a program that reads all of them starts once. */
function samples<T>(arbitrary: Arbitrary<T>): T[] {
  return fc.sample(arbitrary, { seed: 5, numRuns: 300 });
}

describe('what an encoder prints is read back as it was', () => {
  it('json, by JSON.parse', () => {
    for (const value of samples(values))
      expect(JSON.parse(filtered({ value }, 'json'))).toEqual({ value });
  });

  it('python, by Python itself', () => {
    const given = [...samples(values), ...samples(texts)];
    const program =
      'import ast, json, sys; print(json.dumps([ast.literal_eval(line) for line in json.load(sys.stdin)]))';
    const literals = given.map(value => filtered([value], 'python'));
    const read = execFileSync('python3', ['-c', program], {
      input: JSON.stringify(literals),
      encoding: 'utf8',
    });
    expect(JSON.parse(read)).toEqual(given.map(value => [value]));
  });

  it('shell, by sh', () => {
    const given = samples(texts.filter(text => !text.includes('\0')));
    const script = `printf '%s\\0' ${filtered(given, 'shell')}`;
    const read = execFileSync('sh', ['-s'], { input: script });
    expect(read.toString().split('\0')).toEqual([...given, '']);
  });

  it('dockerfile, by a parser of Dockerfiles', () => {
    // eslint-disable-next-line no-control-regex -- control characters are refused
    const control = /[\u0000-\u001f\u007f]/;
    for (const text of samples(texts.filter(each => !control.test(each)))) {
      const line = `LABEL key="${filtered(text, 'dockerfile')}"`;
      const [, label] = DockerfileParser.parse(
        `FROM x\n${line}`,
      ).getInstructions();
      const [property] = (label as Label).getProperties();
      // The parser leaves an escaped dollar as it is.
      expect(property.getValue()?.replaceAll('\\$', '$')).toBe(text);
    }
  });
});
