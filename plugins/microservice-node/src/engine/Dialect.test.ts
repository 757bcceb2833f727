import { JsonObject } from '@backstage/types';
import { Dialect } from './Dialect';
import { TemplateEngine } from './TemplateEngine';

function render(
  text: string,
  dialect: Partial<Dialect>,
  values: JsonObject = {},
) {
  return new TemplateEngine({ dialect }).render({ name: 't', text }, values);
}

describe('a dialect that is not strict', () => {
  const loose = { strict: false };

  it.each([
    ['${{ absent }}', ''],
    ['${{ absent.member.of }}', ''],
    ['${{ absent | upper }}', ''],
    ['${{ list }}', '1,,a,b'],
    ['${{ dictionary }}', '[object Object]'],
    ['{% for each in absent %}x{% else %}none{% endfor %}', 'none'],
    ["${{ absent | default('given') }}", 'given'],
  ])('prints of %s what nunjucks prints: %j', (text, printed) => {
    const values = { list: [1, null, ['a', 'b']], dictionary: { a: 1 } };
    expect(render(text, loose, values)).toBe(printed);
  });

  it('still refuses what cannot be called', () => {
    expect(() => render('${{ absent() }}', loose)).toThrow("'absent'");
  });
});

describe('a dialect', () => {
  const lines = 'a\n  {% if true %}\nb\n  {% endif %}\nc';

  it('leaves line ends and spaces around block tags where it is told so', () => {
    const untrimmed = { trimBlocks: false, lstripBlocks: false };
    expect(render(lines, untrimmed)).toBe('a\n  \nb\n  \nc');
    expect(render(lines, {})).toBe('a\nb\nc');
  });

  it('prints between other braces', () => {
    const expression = ['{{', '}}'] as const;
    expect(render('{{ 1 + 1 }} ${{ 2 }}', { expression })).toBe('2 $2');
  });
});
