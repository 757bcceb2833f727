import { filtered, refusedReason } from '../__testUtils__/filtered';

describe('textFilters', () => {
  it.each([
    ['string', 'aB', 'aB'],
    ['safe', '<b>', '<b>'],
    ['lower', 'aB', 'ab'],
    ['upper', 'aB', 'AB'],
    ['capitalize', 'order ITEM', 'Order item'],
    ['title', 'order ITEM', 'Order Item'],
    ['trim', ' \n a \t', 'a'],
    ['center(6)', 'ab', '  ab  '],
    ['center(5)', 'ab', ' ab  '],
    ['center(1)', 'ab', 'ab'],
    ['indent', 'a\nb', 'a\n    b'],
    ['indent(2, true)', 'a\nb', '  a\n  b'],
    ['replace("a", "b")', 'aXa', 'bXb'],
    ['replace("a", "b", 1)', 'aXa', 'bXa'],
    ['replace("a", "$&")', 'aXa', '$&X$&'],
    ['replace("", ".")', 'ab', '.a.b.'],
    ['truncate(5)', 'one two', 'one...'],
    ['truncate(5, true)', 'one two', 'one t...'],
    ['truncate(5, end="")', 'one two', 'one'],
    ['wordcount', 'one two', '2'],
    ['escape', `<a b="c">'&\\`, '&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#92;'],
    ['nl2br', 'a\nb', 'a<br />\nb'],
    ['striptags', '<p>a  <b>b</b></p><!-- <i> -->\nc < d', 'a b c < d'],
    ['striptags(true)', '<p>a  b</p>\n\n\n\n c', 'a b\n\nc'],
  ])('%s of %j', (filter, value, expected) => {
    expect(filtered(value, filter)).toBe(expected);
  });

  it('takes numbers for what they print and null for nothing', () => {
    expect([filtered(5, 'upper'), filtered(null, 'upper')]).toEqual(['5', '']);
  });

  it('refuses lists', () => {
    expect(refusedReason(['a'], 'upper')).toBe(
      "the filter 'upper' fails: a list has no text of its own; print it with the json filter",
    );
  });
});
