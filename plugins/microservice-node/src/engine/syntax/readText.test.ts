import { lex, LexerToken } from 'nunjucks/src/lexer';
import { readCode } from './readCode';
import { readComment } from './readComment';
import { readString } from './readString';
import { readText } from './readText';

/** What nunjucks' lexer reads on its own, and what it reads with our help; its parser passes over blanks. */
function tokensOf(text: string, helped: boolean): LexerToken[] {
  const tokenizer = lex(text, {
    lstripBlocks: true,
    tags: { variableStart: '${{' },
  });
  tokenizer.src = text;
  const tokens: LexerToken[] = [];
  for (;;) {
    const readers = tokenizer.in_code
      ? [readCode, readString]
      : [readText, readComment];
    const read = () =>
      readers.reduce<LexerToken | undefined>(
        (token, reader) => token ?? reader(tokenizer),
        undefined,
      );
    const token = (helped && read()) || tokenizer.nextToken();
    if (!token) return tokens.filter(({ type }) => type !== 'whitespace');
    tokens.push({ ...token });
  }
}

describe('readText, readComment, readCode and readString', () => {
  it.each([
    ['text alone', 'one\ntwo\n'],
    ['text between tags', 'a\r\nb ${{ c }} d\n  e ${{ f }}\n'],
    ['blanks before a block tag', 'a\n \t{% if b %}\n  {% endif %}\n'],
    ['text before a block tag', 'a\n b {% if c %}d{% endif %}'],
    ['a comment', 'a {# b {% c %} \n #}\n d'],
    ['signs that begin no tag', '$ { % # } ${ {$ %} }} 100% {a}'],
    ['names and numbers', '${{ _a1 + 12 - 1.5 * b2 }}'],
    ['words', '${{ true or false and none == null }}'],
    ['members and calls', '${{ a.b["c"](d, e=[1, 2]) | f(g) ~ \'h\' }}'],
    ['operators of two and three signs', '${{ a<=b === c!==d**e//f }}'],
    ['lines inside a tag', '${{\n  a\n    .b }} c'],
    ['names that end in odd signs', "${{ a$ b' c@d é ü1 }}"],
    ['something like a regular expression', '${{ r/a/g }} ${{ r / a }}'],
    ['tags that end with a dash', 'a {%- if b -%} c {{- d -}}'],
    ['dictionaries', '${{ {a: 1, "b": {c: 2}} }}'],
    ['a tag that never ends', 'a ${{ b'],
    ['comments after one another', '{##}{#-a-#}{# #} {#}#} b'],
    ['texts in quotes', '${{ "a\'b" ~ \'c"d\' ~ "" ~ "e\n}}" }}'],
    ['escapes', '${{ "\\n\\t\\r\\"\\\\\\x" ~ \'\\\'\' }} a'],
    ['a text that never ends', 'a ${{ "b }}\nc'],
  ])('reads the same tokens as the lexer alone: %s', (_, text) => {
    expect(tokensOf(text, true)).toEqual(tokensOf(text, false));
  });
});
