import { BadInputs } from './BadInputs';

const description = (
  number: number,
  title: string,
  ends: Pick<BadInputs, 'refused' | 'accepted'>,
): BadInputs => ({ number, title, into: { answer: 'description' }, ...ends });

/** Rows 14 and 32 to 44: free text. What every format makes of it is the subject of `hostileText.test.ts`. */
export const texts: readonly BadInputs[] = [
  description(14, 'characters that nobody sees', {
    refused: [
      'a\u202eb',
      'a\u2066b',
      'a\u200bb',
      '\ufeffa',
      'a\u0000b',
      'a\u0085b',
      'a\ud800b',
      'a\uffffb',
    ],
  }),
  description(32, 'secrets of a workflow', {
    accepted: ['${{ secrets.GITHUB_TOKEN }}'],
  }),
  description(33, 'expressions of a workflow', {
    accepted: ['${{ github.event.issue.title }}', '}}', '${{'],
  }),
  description(34, 'tags of templates', {
    accepted: [
      '{{ 7*7 }}',
      '{% raw %}',
      '{# #}',
      '${{ 7*7 }}',
      '{% endraw %}{{ x }}',
      '#{7*7}',
      '<%= 7*7 %>',
    ],
  }),
  {
    number: 34,
    title: 'expressions that a step was handed unrendered',
    into: { action: 'microservice:plan', input: 'answers.description' },
    field: 'input.answers.description',
    refused: ['${{ parameters.description | nope }}', 'x ${{ secrets.TOKEN }}'],
  },
  description(35, 'commands', {
    accepted: [
      '"; rm -rf / #',
      '$(id)',
      '`id`',
      "'; DROP TABLE items; --",
      '$HOME',
      '!!',
      '& del',
    ],
  }),
  description(36, 'lines that would be keys', {
    refused: ['a\n  permissions: write-all', 'a\r\nb', '\n'],
  }),
  description(37, 'signs of YAML', {
    accepted: [
      ': ',
      '- ',
      '#',
      'a # b',
      '&a',
      '*a',
      '!!js/function "x"',
      '? ',
      '%TAG',
      '@x',
      '`x',
      '|',
      '>',
      '---',
      '...',
      '{a: b}',
      '[a]',
      "'",
      '"',
      'a: b: c',
      '<<: *x',
    ],
  }),
  description(38, 'words of YAML', {
    accepted: [
      'no',
      'on',
      'y',
      '0o17',
      '1e3',
      'null',
      '~',
      '2026-11-20',
      '12:30:45',
      'true',
      '.nan',
      '0x1f',
      '1_000',
      'None',
      'undefined',
    ],
  }),
  description(39, 'Dockerfile', {
    refused: ['x"\nRUN curl evil'],
    accepted: [
      'x" RUN curl evil',
      'ends with \\',
      'a ${PATH} $PATH',
      '# escape=`',
    ],
  }),
  description(40, 'lines of settings', {
    refused: ['a\nADMIN=true', 'a\r[section]'],
    accepted: ['a=b', '[section]', 'a = "b"', '%(here)s'],
  }),
  description(41, 'Markdown and HTML', {
    accepted: [
      '<script>alert(1)</script>',
      '[x](javascript:alert(1))',
      '<!-- x',
      '![x](http://evil.example/x.png)',
      '# title',
      '| a | b |',
      '```',
      '<img src=x onerror=alert(1)>',
    ],
  }),
  description(42, 'JSON', {
    refused: ['a\u2028b', 'a\u2029b'],
    accepted: ['","admin":true,"x":"', '</script>', '\\u0022', '\\"'],
  }),
  description(43, 'Python', {
    refused: ['"""\nimport os'],
    accepted: ['"""', "'''", '""" + x + """', '{x!r}', '%s', '\\', 'r"\\"'],
  }),
  description(44, 'SQL', {
    accepted: ["'); DROP TABLE items; --", '/* x */', '-- x', "O'Hara"],
  }),
  {
    number: 44,
    title: 'examples and defaults that reach SQL and tests',
    into: { definition: true },
    accepted: [
      { type: 'string', max_length: 90, default: "'; DROP TABLE books; --" },
      { type: 'string', max_length: 90, default: '%s %(a)s :name {x}' },
      { type: 'string', max_length: 90, default: 'O\'Hara \\ " ` $' },
      { type: 'string', max_length: 90, example: '""" + 1 + """' },
      { type: 'text', default: 'null' },
    ],
  },
];
