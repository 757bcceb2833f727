import { JsonValue } from '@backstage/types';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';
import { filtered, refusedReason } from '../__testUtils__/filtered';
import { messageOf } from '../__testUtils__/renderText';

const awkward = [
  'yes',
  'on',
  '012',
  '1:30',
  '2024-01-01',
  'null',
  '',
  ' a',
  'a: b',
  'a #b',
  "it's",
  'a, b',
  '- a',
  'é\n"\\',
];

describe('json', () => {
  it('prints on one line, or indented', () => {
    expect(filtered({ a: [1] }, 'json')).toBe('{"a":[1]}');
    expect(filtered({ a: [1] }, 'json(2)')).toBe('{\n  "a": [\n    1\n  ]\n}');
  });
});

describe('yaml', () => {
  it.each<[JsonValue, string]>([
    ['Manages items', 'Manages items'],
    ['yes', '"yes"'],
    ['a: b', '"a: b"'],
    ['two\nlines', '"two\\nlines"'],
    [5, '5'],
    [null, 'null'],
    [['a', 'no', 1], '[a, "no", 1]'],
    [{ a: 'x', 'b:': [] }, '{a: x, "b:": []}'],
  ])('prints %j', (value, expected) => {
    expect(filtered(value, 'yaml')).toBe(expected);
  });

  it('quotes of words what a library quotes that knows both versions', () => {
    const words = fc.oneof(
      fc.mixedCase(
        fc.constantFrom('y', 'n', 'no', 'yes', 'on', 'off', 'true', 'null'),
        { toggleCase: letter => letter.toUpperCase() },
      ),
      fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.+-]{0,4}$/),
      fc.stringMatching(/^[eE][0-9+-]{0,3}$/),
    );
    const isQuotedAlike = fc.property(words, word => {
      const plain = stringifyYaml(word, { compat: 'yaml-1.1' }) === `${word}\n`;
      expect(filtered(word, 'yaml') === word).toBe(plain);
    });
    fc.assert(isQuotedAlike, { seed: 5, numRuns: 1_000 });
  });

  it.each(['1.1', '1.2'] as const)(
    'is read back as it was by YAML %s, in every place',
    version => {
      const texts = fc.oneof(
        fc.constantFrom(...awkward),
        fc.string({ unit: 'grapheme' }),
      );
      const isReadBack = fc.property(texts, text => {
        const encoded = filtered(text, 'yaml');
        const document = `block: ${encoded}\nlist: [${encoded}, ${encoded}]\nmap: {key: ${encoded}}\n`;
        expect(parseYaml(document, { version })).toEqual({
          block: text,
          list: [text, text],
          map: { key: text },
        });
      });
      fc.assert(isReadBack, { seed: 5, numRuns: 300 });
    },
  );
});

describe('toml', () => {
  it('is read back as it was', () => {
    const isReadBack = fc.property(
      fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme' })),
      text => {
        expect(parseToml(`key = ${filtered([text, text], 'toml')}`)).toEqual({
          key: [text, text],
        });
      },
    );
    fc.assert(isReadBack, { seed: 5, numRuns: 300 });
  });

  it('refuses what TOML has no value for', () => {
    expect(refusedReason(null, 'toml')).toContain('not null');
    expect(refusedReason({ a: 1 }, 'toml')).toContain('not a dictionary');
  });
});

describe('shell', () => {
  it.each([...awkward, '$(rm -rf x)', '`x`', '!', '*', '~'])(
    'is one word with the value %j',
    text => {
      const printed = execFileSync('sh', [
        '-c',
        `printf %s ${filtered(text, 'shell')}`,
      ]);
      expect(printed.toString()).toBe(text);
    },
  );

  it('makes a word of each item of a list', () => {
    expect(filtered(['a b', "it's"], 'shell')).toBe(`'a b' 'it'\\''s'`);
  });
});

describe('dockerfile', () => {
  it('escapes what means something between double quotes', () => {
    expect(filtered('a "b" $c \\d', 'dockerfile')).toBe('a \\"b\\" \\$c \\\\d');
  });

  it('refuses line ends', () => {
    expect(refusedReason('a\nRUN x', 'dockerfile')).toContain(
      'cannot hold a line end or a control character',
    );
  });
});

describe('python', () => {
  it.each<[JsonValue, string]>([
    [null, 'None'],
    [true, 'True'],
    [1.5, '1.5'],
    ['a"b\n\\', '"a\\"b\\n\\\\"'],
    [['a', false], '["a", False]'],
    [{ b: 1, a: null }, '{"b": 1, "a": None}'],
  ])('prints %j', (value, expected) => {
    expect(filtered(value, 'python')).toBe(expected);
  });
});

describe('docstring', () => {
  it.each([
    ['Says "so"', 'Says \\"so\\"'],
    ['"""', '\\"\\"\\"'],
    ['a\\', 'a\\\\'],
    ["it's", "it's"],
  ])('escapes %j', (value, expected) => {
    expect(filtered(value, 'docstring')).toBe(expected);
  });
});

describe('markdown', () => {
  it.each([
    ['a *b* _c_ `d` [e](f)', 'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f)'],
    ['<b> | x', '\\<b\\> \\| x'],
    ['# title', '\\# title'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['two\nlines', 'two lines'],
    ['costs $5 or $x$', 'costs \\$5 or \\$x\\$'],
    ['plain text, nothing else.', 'plain text, nothing else.'],
  ])('escapes %j', (value, expected) => {
    expect(filtered(value, 'markdown')).toBe(expected);
  });
});

describe('encoders', () => {
  it.each(['json', 'yaml', 'toml', 'python'])('%s refuses macros', filter => {
    expect(messageOf(`\${{ [range] | ${filter} }}`)).toContain(
      "'range' is a macro and no data",
    );
  });
});
