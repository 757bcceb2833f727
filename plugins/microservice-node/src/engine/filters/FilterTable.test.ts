import { refusedReason, filtered } from '../__testUtils__/filtered';

describe('FilterTable.find', () => {
  it.each([
    ['uper', "there is no filter 'uper'; did you mean 'upper'?"],
    [
      'random',
      "the filter 'random' is not supported: the same answers must give the same files",
    ],
    ['constructor', "there is no filter 'constructor'"],
    ['upper(1)', "the filter 'upper' takes at most 0 arguments"],
    [
      'indent(wdth=2)',
      "the filter 'indent' has no argument 'wdth'; did you mean 'width'?",
    ],
    ['indent(2, width=2)', "the filter 'indent' is given 'width' twice"],
    ['indent("x")', "the filter 'indent' fails: needs a number, not a text"],
  ])('refuses %s', (filter, reason) => {
    expect(refusedReason('a', filter)).toBe(reason);
  });

  it('binds arguments by name', () => {
    expect(filtered('a\nb', 'indent(first=true, width=2)')).toBe('  a\n  b');
  });
});
