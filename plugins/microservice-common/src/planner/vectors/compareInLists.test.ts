import { compareInLists } from './compareInLists';

describe('compareInLists', () => {
  it('compares texts of small letters and digits, which no collation turns around', () => {
    expect(compareInLists('string', 'a1', 'b')).toBe(-1);
  });

  it('says nothing of texts that collations disagree on', () => {
    expect(compareInLists('string', 'a', 'B')).toBeUndefined();
  });

  it('says nothing of null, which databases show first or last', () => {
    expect(compareInLists('int32', null, 1)).toBeUndefined();
  });

  it('compares durations by their length', () => {
    expect(compareInLists('duration', 'PT90M', 'PT2H')).toBeLessThan(0);
  });
});
