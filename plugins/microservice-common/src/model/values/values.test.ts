import { bytesOf } from './base64';
import { Constraints } from './Constraints';
import { durationText, secondsOf } from './duration';
import { examplesOf } from './examplesOf';
import { rangeOf } from './range';
import { shownValue } from './shownValue';
import { valueFits } from './valueFits';

const plain = { trim: false, lowercase: false, uppercase: false };
const of = (type: string, more: Partial<Constraints> = {}): Constraints => ({
  ...plain,
  type,
  ...more,
});

describe('rangeOf', () => {
  it.each([
    [{ min: '0.005' }, '0.01'],
    [{ exclusiveMin: '0.005' }, '0.01'],
    [{ exclusiveMin: '-0.005' }, '0.00'],
    [{ min: '-0.005' }, '0.00'],
    [{ exclusiveMin: '0' }, '0.01'],
  ])('begins inside of %p', (bounds, low) => {
    expect(
      rangeOf(of('decimal', { precision: 5, scale: 2, ...bounds })).low,
    ).toBe(low);
  });

  it.each([
    [{ max: '0.999' }, '0.99'],
    [{ exclusiveMax: '0.995' }, '0.99'],
    [{ exclusiveMax: '-0.995' }, '-1.00'],
  ])('ends inside of %p', (bounds, high) => {
    expect(
      rangeOf(of('decimal', { precision: 5, scale: 2, ...bounds })).high,
    ).toBe(high);
  });
});

describe('a duration', () => {
  it.each([
    ['PT0S', 0],
    ['PT90M', 5_400],
    ['P1DT1S', 86_401],
  ])('%s counts %i seconds', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });

  it.each(['P', 'PT', 'P1Y', 'PT0.5S', '1h', 'PT-1S'])('is not %s', text => {
    expect(secondsOf(text)).toBeUndefined();
  });

  it.each([
    [0, 'PT0S'],
    [5_400, 'PT1H30M'],
    [86_400, 'P1D'],
    [90_061, 'P1DT1H1M1S'],
  ])('of %i seconds is shown as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});

describe('bytesOf', () => {
  it.each([
    ['', 0],
    ['QQ==', 1],
    ['QUE=', 2],
    ['QUFB', 3],
  ])('counts %s as %i', (text, count) => {
    expect(bytesOf(text)).toBe(count);
  });

  it.each(['Q', 'QR==', 'QQ=', 'QQ', 'Q-__'])('refuses %s', text => {
    expect(bytesOf(text)).toBeUndefined();
  });
});

describe('shownValue', () => {
  it.each([
    [of('string', { trim: true }), ' a ', 'a'],
    [of('string', { lowercase: true }), 'Ab', 'ab'],
    [of('decimal', { precision: 5, scale: 2 }), '7', '7.00'],
    [of('email'), 'Ada@EXAMPLE.org', 'Ada@example.org'],
    [of('time'), '12:30:00.5', '12:30:00.500000'],
    [of('time'), '12:30:00.000', '12:30:00'],
    [of('datetime'), '2026-01-31T00:30:00+01:00', '2026-01-30T23:30:00Z'],
    [of('datetime'), '2026-01-31T12:30:00.50Z', '2026-01-31T12:30:00.500000Z'],
    [of('duration'), 'PT3600S', 'PT1H'],
    [of('list', { elements: 'string', trim: true }), [' a'], ['a']],
  ])('spells a value of %p as answers do', (constraints, value, shown) => {
    expect(shownValue(constraints, value)).toEqual(shown);
  });
});

describe('valueFits', () => {
  it.each([
    [of('string', { maxLength: 1 }), '\u{1f600}'],
    [of('float64', { exclusiveMin: '0' }), 1e-9],
    [of('int64'), 9_007_199_254_740_991],
    [of('json'), { a: [1, null] }],
    [of('json'), { a: 'C:\\u0000' }],
    [of('date'), '0001-01-01'],
  ])('takes what satisfies %p', (constraints, value) => {
    expect(valueFits(constraints, value)).toBe(true);
  });

  it.each([
    [of('string'), 'a\u0000'],
    [of('string'), '\ud800'],
    [of('int64'), 9_007_199_254_740_992],
    [of('float64'), Infinity],
    [of('json'), { a: 'b\u0000' }],
    [of('json'), []],
    [of('date'), '0000-01-01'],
    [of('datetime'), '9999-12-31T23:59:59-01:00'],
    [of('datetime'), '2026-02-30T12:30:00Z'],
    [of('datetime'), '2026-01-31T24:00:00Z'],
    [of('time'), '12:30:00Z'],
    [of('list', { elements: 'int32', maxItems: 1 }), [1, 2]],
    [of('list', { elements: 'int32', maxItems: 1 }), [null]],
  ])('refuses what breaks %p', (constraints, value) => {
    expect(valueFits(constraints, value)).toBe(false);
  });
});

describe('examplesOf', () => {
  it('begins with the value of the author and repeats nothing', () => {
    const examples = examplesOf(of('int32', { min: '1' }), [12]);
    expect(examples.slice(0, 3)).toEqual([12, 3, 1]);
    expect(examples).toHaveLength(12);
  });

  it('makes texts from a pattern', () => {
    const pattern = '^[A-Z]{2}-[0-9]{3}$';
    const examples = examplesOf(of('string', { pattern, maxLength: 6 }));
    expect(examples).toHaveLength(12);
    expect(examples.every(each => RegExp(pattern).test(String(each)))).toBe(
      true,
    );
  });

  it('finds none where there is none', () => {
    expect(examplesOf(of('email', { maxLength: 4 }))).toEqual([]);
  });
});
