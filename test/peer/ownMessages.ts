import { OwnMessage } from './OwnWords';

/** Where the peer's tests ask for words of the peer, by file: the error has to be there, its words are ours. */
export const ownMessages: Readonly<Record<string, readonly OwnMessage[]>> = {
  'compiler.js': [
    {
      peer: String.raw`Cannot use "in" operator to search for "a" in unexpected types\.`,
      ours: /'in' cannot search (a number|null|a missing value)/,
    },
    // What is wrong in a template is found before it runs: the filter that it does not know comes before its import.
    {
      peer: 'template not found: doesnotexist',
      ours: /there is no (template 'doesnotexist'|filter 'undefinedfilter')/,
    },
    {
      peer: 'template not found: missing.njk',
      ours: /there is no template 'missing.njk'/,
    },
    {
      peer: 'Block "test" defined more than once.',
      ours: /the block 'test' exists twice/,
    },
    { peer: "cannot import 'boozle'", ours: /'import.njk' has no 'boozle'/ },
    {
      peer: 'Unable to call `\\w+`, which is not a function',
      ours: /'foo' is a text and cannot be called/,
    },
    {
      peer: 'Unable to call `\\w+`, which is undefined or falsey',
      ours: /'undef' is no macro, function or allowed method/,
    },
    { peer: 'unexpected token: }}', ours: /something is missing before '}}'/ },
    {
      peer: 'Template render error: (parse-error.njk) [Line 1, Column 26]\n  unexpected token: ,',
      ours: /parse-error\.njk:1:26: ',' is not expected here/,
    },
  ],
  'runtime.js': [
    {
      peer: 'Unable to call `foo`, which is undefined',
      ours: /'foo' is no macro, function or allowed method/,
    },
    { peer: String.raw`foo\["bar"\]`, ours: /'foo' has no value/ },
    { peer: String.raw`foo\["bar"\]\["zip"\]`, ours: /'foo' has no value/ },
    {
      peer: String.raw`foo\["barThatIsLongerThanTen"\]`,
      ours: /'foo' has no value/,
    },
  ],
  'filters.js': [
    {
      peer: String.raw`groupby: attribute "a\.b\.c" resolved to undefined`,
      ours: /the filter 'groupby' fails: item 1 has no 'a\.b\.c'/,
    },
    {
      peer: String.raw`sort: attribute "meta\.age" resolved to undefined`,
      ours: /the filter 'sort' fails: item 3 has no 'meta\.age'/,
    },
  ],
  'parser.js': [
    { peer: 'expected variable end', ours: /this tag is never closed/ },
    { peer: 'expected expression', ours: /this tag is never closed/ },
    {
      peer: 'expected block end',
      ours: /this tag is never closed|an operator or '%}' is missing before this|the text that begins here is not closed/,
    },
    {
      peer: 'expected elif, else, or endif',
      ours: /'if' is never closed; '{% endif %}' is missing/,
    },
    {
      peer: 'expected endblock',
      ours: /'block' is never closed; '{% endblock %}' is missing/,
    },
    {
      peer: 'expected comma after expression',
      ours: /a comma or a closing bracket is missing before this/,
    },
    {
      peer: 'expected "as" keyword',
      ours: /'import' needs a name: {% import "file" as name %}/,
    },
    {
      peer: 'expected import',
      ours: /'from' needs names: {% from "file" import name %}/,
    },
    {
      peer: 'expected comma',
      ours: /'from' needs names: {% from "file" import name %}/,
    },
    {
      peer: 'names starting with an underscore cannot be imported',
      ours: /names that begin with '_' cannot be imported/,
    },
    { peer: 'unknown block tag', ours: /there is no tag 'bar' here/ },
  ],
};
