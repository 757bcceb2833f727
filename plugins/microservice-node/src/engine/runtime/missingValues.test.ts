import { messageOf, renderText } from '../__testUtils__/renderText';

const values = {
  entity: { name: 'Item', fields: [{ name: 'id' }], note: null },
  words: ['a'],
};

describe('missingValue', () => {
  it.each([
    [
      'a\n  ${{ entiti }}',
      "t.njk:2:7: 'entiti' has no value; did you mean 'entity'?",
    ],
    [
      '${{ entity.nam }}',
      "t.njk:1:5: 'entity.nam' has no value; did you mean 'entity.name'?",
    ],
    ['${{ entity.owner.name }}', "t.njk:1:5: 'entity.owner' has no value"],
    [
      '${{ entity.fields[3].name }}',
      "t.njk:1:5: 'entity.fields[3]' has no value",
    ],
    [
      '${{ entity.fields[0].nam }}',
      "t.njk:1:5: 'entity.fields[0].nam' has no value; did you mean 'entity.fields[0].name'?",
    ],
    [
      '${{ entity.note.text }}',
      "t.njk:1:5: 'entity.note.text' has no value, since 'entity.note' is null",
    ],
    ['${{ gone | upper }}', "t.njk:1:5: 'gone' has no value"],
    ['${{ "a" | default(gone) }}', "t.njk:1:19: 'gone' has no value"],
    ['${{ gone + 1 }}', "t.njk:1:5: 'gone' has no value"],
    ['${{ "a" ~ gone }}', "t.njk:1:11: 'gone' has no value"],
    ['{% if 1 < gone %}{% endif %}', "t.njk:1:11: 'gone' has no value"],
    ['{% for x in gone %}{% endfor %}', "t.njk:1:13: 'gone' has no value"],
    ['${{ [gone] | json }}', "t.njk:1:6: 'gone' has no value"],
    ['${{ [] | first }}', "t.njk:1:10: '... | first' has no value"],
    [
      '{% macro m(a) %}${{ a }}{% endmacro %}${{ m() }}',
      "t.njk:1:21: 'a' has no value",
    ],
  ])('names what is missing in %s', (text, message) => {
    expect(messageOf(text, values)).toBe(message);
  });

  it.each([
    ['{% if gone %}a{% else %}b{% endif %}', 'b'],
    ['{% if gone and gone.deeper %}a{% endif %}b', 'b'],
    ['${{ gone is defined }}', 'false'],
    ['${{ entity.gone.deeper is undefined }}', 'true'],
    ['${{ gone | default("d") }}', 'd'],
    ['${{ entity.gone.deeper | d("d") }}', 'd'],
    ['${{ gone or "other" }}', 'other'],
    ['${{ "yes" if gone }}', ''],
    ['${{ gone == "a" }}', 'false'],
    ['${{ not gone }}', 'true'],
    ['{% set x = gone %}${{ x is defined }}', 'false'],
    ['${{ entity.note }}', ''],
  ])('lets %s ask for it', (text, expected) => {
    expect(renderText(text, values)).toBe(expected);
  });
});

describe('notCallable', () => {
  it.each([
    [
      '${{ gone() }}',
      "t.njk:1:5: 'gone' is no macro, function or allowed method",
    ],
    [
      '${{ entity.name() }}',
      "t.njk:1:5: 'entity.name' is a text and cannot be called",
    ],
    [
      '${{ entity.name.toUppercase() }}',
      "t.njk:1:5: 'entity.name.toUppercase' is no macro, function or allowed method; did you mean 'entity.name.toUpperCase'?",
    ],
    [
      '${{ words.push("b") }}',
      "t.njk:1:5: 'push()' does not exist here; use 'set' with concat",
    ],
    ['${{ gone.method() }}', "t.njk:1:5: 'gone' has no value"],
  ])('says what %s calls', (text, message) => {
    expect(messageOf(text, values)).toBe(message);
  });
});
