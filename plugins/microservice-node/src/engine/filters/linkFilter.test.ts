import { filtered } from '../__testUtils__/filtered';

describe('urlize', () => {
  it.each([
    [
      'see https://a.org/b.',
      'see <a href="https://a.org/b">https://a.org/b</a>',
    ],
    ['www.a.org', '<a href="http://www.a.org">www.a.org</a>'],
    ['a.com:80', '<a href="http://a.com:80">a.com:80</a>'],
    ['me@a.io', '<a href="mailto:me@a.io">me@a.io</a>'],
    ['no address.', 'no address.'],
  ])('makes links of the addresses in %j', (text, linked) => {
    expect(filtered(text, 'urlize')).toBe(linked);
  });

  it('shows a part of the address, for readers that robots do not follow', () => {
    expect(filtered('https://a.org/b', 'urlize(9, true)')).toBe(
      '<a href="https://a.org/b" rel="nofollow">https://a</a>',
    );
  });
});
