import { isCatastrophic } from './isCatastrophic';
import { matchesPattern } from './matchesPattern';

describe('matchesPattern', () => {
  it.each([
    ['^[A-Z]{3}-[0-9]+$', ['ABC-1', 'ABC-123'], ['AB-1', 'ABC-', 'ABC-1x', '']],
    ['^[a-z]+(-[a-z]+)*$', ['a', 'ab-cd-e'], ['-a', 'a-', 'a--b']],
    ['a|bc', ['xax', 'abc', 'bc'], ['b', 'c', '']],
    ['^(?:ab){2,3}$', ['abab', 'ababab'], ['ab', 'abababab']],
    ['^\\d{2}\\.\\d?$', ['12.', '12.3'], ['1.2', '12']],
    ['^[^\\]a]*$', ['', 'xyz'], ['a', ']']],
    ['^.{2,}?$', ['é😀', 'abc'], ['a']],
    ['^a*$', ['', 'aaa'], ['b']],
    ['^(a?){3}$', ['', 'aaa'], ['aaaa']],
    ['^\\u00e9$', ['é'], ['e']],
    ['', ['', 'a'], []],
  ])('reads %s as the language does', (pattern, yes, no) => {
    expect(yes.filter(text => !matchesPattern(pattern, text))).toEqual([]);
    expect(no.filter(text => matchesPattern(pattern, text))).toEqual([]);
    const own = new RegExp(pattern, 'u');
    expect([...yes, ...no].map(text => matchesPattern(pattern, text))).toEqual(
      [...yes, ...no].map(text => own.test(text)),
    );
  });

  it.each([
    '^(a+)+$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '^a*a*a*a*a*a*a*b$',
    '^(a{1,30}){1,30}$',
  ])('ends in time with %s', pattern => {
    const started = performance.now();
    expect(matchesPattern(pattern, `${'a'.repeat(5_000)}!`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('gives up on more repetitions than every language allows', () => {
    expect(matchesPattern('^(a{100}){100}$', 'a'.repeat(10_000))).toBe(false);
  });
});

describe('isCatastrophic', () => {
  it.each([
    '^(a+)+$',
    '^(a*)*$',
    '^(a|a)*$',
    '^(a|ab)*$',
    '^([a-z]+)*[0-9]$',
    '^((ab?)+)+$',
    '^(.*-)*$',
    '^(a{1,9})+$',
    'a{1001}',
    '(a{100}){100}',
  ])('refuses %s', pattern => {
    expect(isCatastrophic(pattern)).toBe(true);
  });

  it.each([
    '^[A-Z]{3}-[0-9]+$',
    '^[a-z]+(-[a-z]+)*$',
    '^([a-z]+\\.)*[a-z]+$',
    '^(a|b)*$',
    '^(ab)+$',
    '^(ab){3}$',
    '^[^@]+@[^@]+\\.[a-z]{2,}$',
    '^(a|bc)$',
  ])('accepts %s', pattern => {
    expect(isCatastrophic(pattern)).toBe(false);
  });
});
