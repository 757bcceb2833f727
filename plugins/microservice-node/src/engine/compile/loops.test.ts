import { messageOf, renderText } from '../__testUtils__/renderText';

const values = {
  words: ['a', 'b', 'c'],
  pairs: [
    ['a', 1],
    ['b', 2],
  ],
  table: { x: 1, y: 2 },
  none: [],
  nothing: null,
};

describe('for', () => {
  it.each([
    ['{% for w in words %}${{ w }}{% endfor %}', 'abc'],
    ['{% for c in "xyz" %}${{ c }}.{% endfor %}', 'x.y.z.'],
    ['{% for k, v in table %}${{ k }}${{ v }}{% endfor %}', 'x1y2'],
    ['{% for k, v in pairs %}${{ k }}${{ v }}{% endfor %}', 'a1b2'],
    ['{% for w in none %}x{% else %}empty{% endfor %}', 'empty'],
    ['{% for w in nothing %}x{% else %}empty{% endfor %}', 'empty'],
    [
      '{% for w in words %}${{ loop.index }}${{ loop.index0 }}{% endfor %}',
      '102132',
    ],
    [
      '{% for w in words %}${{ loop.revindex }}${{ loop.revindex0 }}{% endfor %}',
      '322110',
    ],
    [
      '{% for w in words %}${{ w }}${{ ", " if not loop.last }}{% endfor %}',
      'a, b, c',
    ],
    [
      '{% for w in words %}${{ loop.first }}${{ loop.length }}{% endfor %}',
      'true3false3false3',
    ],
    [
      '{% for w in words %}{% for k, v in table %}${{ loop.index }}{% endfor %}${{ loop.index }}{% endfor %}',
      '121122123',
    ],
    [
      '{% set n = 0 %}{% for w in words %}{% set n = n + 1 %}{% endfor %}${{ n }}',
      '3',
    ],
    [
      '{% for w in words %}{% set inner = w %}{% endfor %}${{ inner is defined }}',
      'false',
    ],
  ])('renders %s', (text, expected) => {
    expect(renderText(text, values)).toBe(expected);
  });

  it.each([
    [
      '{% for x in table %}{% endfor %}',
      "t.njk:1:13: a dictionary has no items to loop over; write 'for key, value in'",
    ],
    [
      '{% for x in 5 %}{% endfor %}',
      't.njk:1:13: a number has no items to loop over',
    ],
    [
      '{% for a, b in words %}{% endfor %}',
      't.njk:1:16: item 1 is a text and cannot be unpacked into a, b',
    ],
    [
      '{% for a, b, c in table %}{% endfor %}',
      't.njk:1:19: a dictionary cannot be unpacked into 3 variables',
    ],
  ])('refuses %s', (text, message) => {
    expect(messageOf(text, values)).toBe(message);
  });
});
