import { messageOf, renderText } from '../__testUtils__/renderText';

const values = {
  text: 'Order Item',
  list: ['b', 'a'],
  table: { key: 'value', '1': 'one', length: 'own' },
};

describe('memberOf', () => {
  it.each([
    ['table.key', 'value'],
    ['table["key"]', 'value'],
    ['table[1]', 'one'],
    ['table.length', 'own'],
    ['list[0]', 'b'],
    ['list["0"]', 'b'],
    ['list.length', '2'],
    ['text[0]', 'O'],
    ['text.length', '10'],
    ['text.toUpperCase()', 'ORDER ITEM'],
    ['text.split(" ").join("-")', 'Order-Item'],
    ['text.replace("Order", "$&")', '$& Item'],
    ['text.replaceAll("e", "E")', 'OrdEr ItEm'],
    ['text.startsWith("Order")', 'true'],
    ['text.slice(-4)', 'Item'],
    ['text.padEnd(12, ".")', 'Order Item..'],
    ['text.charAt(1)', 'r'],
    ['text.charCodeAt(0)', '79'],
    ['text.slice()', 'Order Item'],
    ['range("3") | join', '012'],
    ['text.concat("!", 1)', 'Order Item!1'],
    ['list.concat("c").join("")', 'bac'],
    ['list.includes("a")', 'true'],
    ['list.indexOf("a")', '1'],
    ['list.slice(1).join()', 'a'],
    ['(1.005).toFixed(1)', '1.0'],
  ])('reads %s', (expression, expected) => {
    expect(renderText(`\${{ ${expression} }}`, values)).toBe(expected);
  });

  it.each([
    'list[-1]',
    'list[2]',
    'list[0.5]',
    'text[99]',
    'table.constructor',
    'text.constructor',
    'list.push',
  ])('has nothing at %s', expression => {
    expect(renderText(`\${{ ${expression} is defined }}`, values)).toBe(
      'false',
    );
  });

  it.each([
    [
      'table[list]',
      't.njk:1:5: a list cannot name a member; use a text or a number',
    ],
    ['text.repeat(-1)', "t.njk:1:5: 'repeat' needs a whole number from 0"],
    [
      'text.padStart("a")',
      "t.njk:1:5: argument 1 of 'padStart' must be a number, not a text",
    ],
    [
      'text.replace("a")',
      "t.njk:1:5: argument 2 of 'replace' must be a text, not a missing value",
    ],
    [
      'text.trim(x=1)',
      "t.njk:1:5: the method 'trim' takes no keyword arguments",
    ],
    [
      'list.join([])',
      "t.njk:1:5: argument 1 of 'join' must be a text, not a list",
    ],
  ])('refuses %s', (expression, message) => {
    expect(messageOf(`\${{ ${expression} }}`, values)).toBe(message);
  });
});
