import { BadInputs } from './BadInputs';

const good = 'name: item-service\nowner: group:default/shop-team\nrepository: {owner: acme}\n';

/** Rows 68 to 70: what is sent past the form, and files of answers. */
export const requests: readonly BadInputs[] = [
  {
    number: 68,
    title: 'choices that a form would not show',
    into: { answerUnderPolicy: 'repository.visibility' },
    refused: ['public', 'Public', 'secret', '', null, ['private']],
    accepted: ['private'],
  },
  {
    number: 68,
    title: 'options that a form would not show',
    into: { answer: 'options' },
    refused: [['kafka'], ['__proto__'], ['constructor'], ['../x'], 'redis', [7], ['x\u202e']],
  },
  {
    number: 68,
    title: 'deployments that a form would not show',
    into: { answer: 'deploy' },
    refused: [['nomad'], ['kubernetes', 'kubernetes'], ['constructor'], 'kubernetes'],
    accepted: [['kubernetes'], []],
  },
  {
    number: 68,
    title: 'layouts that a form would not show',
    into: { answer: 'layout' },
    refused: ['nope', '../flat', '__proto__', 'constructor', '', 7, 'x'.repeat(10_000)],
  },
  {
    number: 68,
    title: 'presets that a form would not show',
    into: { answer: 'preset' },
    refused: ['nope', '__proto__', 'constructor', 'toString', 7],
  },
  {
    number: 68,
    title: 'databases, authentication and pipelines that a form would not show',
    into: { answer: 'auth' },
    refused: ['basic', 'jwt', '', null, 7],
  },
  {
    number: 68,
    title: 'databases that a form would not show',
    into: { answer: 'database' },
    refused: ['mysql', 'constructor', '', null],
  },
  {
    number: 68,
    title: 'pipelines that a form would not show',
    into: { answer: 'ci' },
    refused: ['jenkins', '__proto__', '', null],
  },
  {
    number: 69,
    title: 'answers that nobody asked for',
    into: { answer: 'extra' },
    refused: [1, { toJSON: 'x' }, '${{ secrets.X }}', null],
  },
  {
    number: 69,
    title: 'members of every object among the answers',
    into: { answersFile: true },
    field: '',
    refused: ['__proto__: {polluted: true}', 'constructor: {prototype: {polluted: true}}', 'toJSON: x', 'conventions: {__proto__: {port: 1}}'].map(line => good + line),
  },
  {
    number: 69,
    title: 'answers that are too much',
    into: { answer: 'description' },
    field: '',
    refused: ['x'.repeat(301), 'x'.repeat(10 * 1024 * 1024), Array.from({ length: 100_000 }, () => 'x')],
  },
  {
    number: 69,
    title: 'files of answers that are none',
    into: { answersFile: true },
    field: '',
    refused: [
      '',
      'null',
      '[]',
      'just text',
      'a: [',
      'name: a\nname: b\n',
      '\tname: a\n',
      `${good}description: *none\n`,
      `${'['.repeat(10_000)}`,
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n`,
      `${good}#${'x'.repeat(1024 * 1024)}\n`,
      `${good}description: !!js/function "x"\n`,
      '\u0000',
      `---\n${good}---\n${good}`,
    ],
  },
  {
    number: 70,
    title: 'recipes that are none',
    into: { recipe: true },
    field: 'recipe',
    refused: ['main;id', '--upload-pack=x', '-x', 'a b', '0'.repeat(41), '../x', '__proto__', 'constructor', '', 'x\u202e', 'fastapi-service@v2', 'x'.repeat(10_000)],
  },
];
