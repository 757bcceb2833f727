import { messageOf, renderText } from '../__testUtils__/renderText';

const values = { list: [1, 2], table: { a: 1 }, nothing: null };

describe('operators', () => {
  it.each([
    ['1 + 2 * 3', '7'],
    ['3 * 10 / 3', '10'],
    ['7 - 2 - 1', '4'],
    ['7 * 5 % 4', '3'],
    ['7 // 2', '3'],
    ['2 ** 3 ** 2', '64'],
    ['-2 ** 2', '4'],
    ['"a" + 1', 'a1'],
    ['1 ~ 2', '12'],
    ['"a" ~ (1 + 2)', 'a3'],
    ['"5" * 2', '10'],
    ['1 == "1"', 'true'],
    ['1 === "1"', 'false'],
    ['"b" > "a"', 'true'],
    ['1 in list', 'true'],
    ['3 not in list', 'true'],
    ['"a" in table', 'true'],
    ['"toString" in table', 'false'],
    ['"b" in "abc"', 'true'],
    ['not (1 == 2)', 'true'],
    ['"x" and "y" or "z"', 'y'],
    ['list == list', 'true'],
    ['[1] == [1]', 'false'],
    ['nothing == none', 'true'],
  ])('evaluates %s', (expression, expected) => {
    expect(renderText(`\${{ ${expression} }}`, values)).toBe(expected);
  });

  it.each([
    ['1 / 0', "'/' does not give a finite number"],
    ['"a" - 1', "the text 'a' does not give a finite number"],
    ['list + 1', "'+' cannot calculate with a list"],
    [
      '"a" + table',
      'a dictionary has no text of its own; print it with the json filter',
    ],
    ['"a" ~ nothing', 'null cannot be joined to a text'],
    ['nothing + 1', "'+' cannot calculate with null"],
    ['list < 1', 'a list is neither smaller nor greater than anything'],
    ['1 in 5', "'in' cannot search a number"],
    ['not 1 == 2', "put what follows 'not' in parentheses"],
    ['"a" ~ 1 + 2', "put the sum after '~' in parentheses"],
    [
      '1 < 2 < 3',
      "compare two values at a time and join comparisons with 'and'",
    ],
    ['list', 'a list has no text of its own; print it with the json filter'],
    [
      'table',
      'a dictionary has no text of its own; print it with the json filter',
    ],
    ['range', "'range' is a macro; call it with ()"],
  ])('refuses %s', (expression, reason) => {
    expect(messageOf(`\${{ ${expression} }}`, values)).toContain(reason);
  });
});
