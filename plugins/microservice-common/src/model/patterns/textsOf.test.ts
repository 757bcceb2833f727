import { edgeTexts, textsOf } from './textsOf';

const wanted = { count: 5, shortest: 0, longest: 20 };

describe('textsOf', () => {
  it.each([
    '^[A-Z]{3}-[0-9]+$',
    '^[a-z]+(-[a-z]+)*$',
    '^(?:north|south)[0-9]{1,3}$',
    'a|bc',
    '^.{2,5}$',
    '[0-9]',
  ])('makes different texts that %s describes', pattern => {
    const texts = textsOf(pattern, wanted);
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter(text => !RegExp(pattern, 'u').test(text))).toEqual([]);
  });

  it('makes the same texts each time', () => {
    expect(textsOf('^[a-z]+$', wanted)).toEqual(textsOf('^[a-z]+$', wanted));
  });

  it('makes no text that is too short or too long', () => {
    const range = { count: 50, shortest: 3, longest: 4 };
    const lengths = textsOf('^[ab]*$', range).map(({ length }) => length);
    expect(new Set(lengths)).toEqual(new Set([3, 4]));
  });

  it('makes none where there is none', () => {
    expect(textsOf('^a$', { ...wanted, shortest: 2 })).toEqual([]);
  });
});

describe('edgeTexts', () => {
  it('finds the shortest and the longest', () => {
    const range = { shortest: 2, longest: 7 };
    expect(edgeTexts('^(ab)+$', range).map(({ length }) => length)).toEqual([
      2, 6,
    ]);
  });
});
