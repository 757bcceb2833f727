import { PRESETS } from '../../model';
import { modelText } from './modelText';
import { readModelText } from './readModelText';

const GOOD = `schema: 1
entities:
  Book:
    fields:
      title: { type: string, max_length: 100 }
`;

function problemsOf(text: string) {
  const read = readModelText(text);
  if (read.result === 'ok') return [];
  return read.problems.map(({ line, where }) => `${line} ${where}`);
}

describe('readModelText', () => {
  it('reads what is good', () => {
    expect(readModelText(GOOD)).toEqual({
      result: 'ok',
      value: {
        schema: 1,
        entities: {
          Book: { fields: { title: { type: 'string', max_length: 100 } } },
        },
      },
    });
  });

  it.each(Object.keys(PRESETS))('reads %s as it is written down', name => {
    expect(readModelText(modelText(PRESETS[name]))).toEqual({
      result: 'ok',
      value: PRESETS[name],
    });
  });

  it.each([
    ['a key too many', `${GOOD}colour: red\n`, '6 model.colour'],
    [
      'a type that does not exist',
      GOOD.replace('type: string', 'type: tape'),
      '5 model.entities.Book.fields.title',
    ],
    ['a tab', GOOD.replace('    fields', '\tfields'), '4 model'],
    ['a key twice', `${GOOD}schema: 1\n`, '6 model'],
    ['an unclosed bracket', GOOD.replace(' }', ''), '6 model'],
    ['no model', 'just words', '1 model'],
    ['nothing', '', '1 model'],
  ])('names the line of %s', (_fault, text, place) => {
    expect(problemsOf(text).map(each => each.split('.type')[0])).toContain(
      place,
    );
  });

  it.each([
    [
      'two documents',
      `${GOOD}---\n${GOOD}`,
      'ends here, and another document begins',
    ],
    [
      'an alias of nothing',
      'enums: *x',
      'refers to "x", which no anchor before it names',
    ],
    [
      'a tab',
      'enums:\n\tA: 1',
      'is not YAML: Tabs are not allowed as indentation',
    ],
  ])('says what is wrong with %s', (_fault, text, sentence) => {
    const read = readModelText(text);
    expect(read).toMatchObject({ problems: [{ what: sentence }] });
  });

  it('lists problems in the order of their lines', () => {
    const text = `${GOOD.replace('string', 'tape')}colour: red\n`;
    expect(problemsOf(text).map(each => each[0])).toEqual(['5', '6']);
  });

  it('does not follow aliases for ever', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'
        .split('')
        .map(
          (name, index) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefg'[index]}`)
              .join(', ')}]`,
        ),
    ].join('\n');
    expect(problemsOf(bomb)).toEqual(['1 model']);
  });

  it('does not read what is longer than any model', () => {
    expect(problemsOf(' '.repeat(600_000))).toEqual(['1 model']);
  });
});
