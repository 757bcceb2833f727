import { BadInputs } from './BadInputs';

const many = <T>(count: number, of: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => of(index));
const PROVISION = 'microservice:github:provision';
const secret = (name: unknown) => [{ name, from: 'form:a' }];

/** Rows 49 to 57: ports, environments, reviewers and secrets. */
export const pipeline: readonly BadInputs[] = [
  {
    number: 50,
    title: 'ports',
    into: { answer: 'conventions.port' },
    refused: [0, 80, 70000, -1, 1e9, 8080.5, '8080', '8080; ', Number.NaN, null, [8080], Infinity],
    accepted: [1024, 65535],
  },
  {
    number: 50,
    title: 'other conventions',
    into: { answer: 'conventions' },
    refused: [
      { ciFile: '../ci.yml' },
      { ciFile: 'ci.yml\n' },
      { ciFile: 'a/b.yml' },
      { ciFile: 'con' },
      { manifests: '/etc' },
      { manifests: '../k8s' },
      { manifests: 'a//b' },
      { manifests: '.git' },
      { manifests: 'a/'.repeat(50) },
      { composeService: 'a b' },
      { composeService: '-a' },
      { pagination: { default: 0 } },
      { pagination: { max: 1e6 } },
      { pagination: { offsetParameter: 'a b' } },
      { put: 'maybe' },
      { unknown: 1 },
      [],
    ],
  },
  {
    number: 51,
    title: 'names of secrets',
    into: { answer: 'secrets' },
    refused: [
      ...['GITHUB_X', 'github_x', '1A', 'A B', 'A-B', 'Ä', '', 'a', 'A\n', 'A=B', 'A'.repeat(101), 7, null].map(secret),
      [...secret('A'), ...secret('A')],
    ],
    accepted: [secret('REGISTRY_TOKEN'), secret('_A1')],
  },
  {
    number: 51,
    title: 'names of secrets that a step refuses',
    into: { action: PROVISION, input: 'secrets' },
    refused: ['GITHUB_X', 'github_x', '1A', 'A B', 'A-B', 'Ä', '', 'A\n', '../x', 7].map(secret).concat([[...secret('A'), ...secret('a')]]),
  },
  {
    number: 51,
    title: 'names of variables that a step refuses',
    into: { action: PROVISION, input: 'variables' },
    refused: ['GITHUB_X', '1A', 'A B', '', '../x'].map(name => [{ name, value: 'x' }]),
  },
  {
    number: 53,
    title: 'too many secrets',
    into: { answer: 'secrets' },
    refused: [many(101, index => ({ name: `A${index}`, from: 'form:a' }))],
  },
  {
    number: 53,
    title: 'too many secrets for a step',
    into: { action: PROVISION, input: 'secrets' },
    refused: [
      many(101, index => ({ name: `A${index}`, from: 'form:a' })),
      many(1001, index => ({ name: `A${index}`, from: 'form:a' })),
    ],
  },
  {
    number: 54,
    title: 'references to secrets',
    into: { answer: 'secrets' },
    refused: [
      'vault:../sys/',
      'vault:ci/registry',
      'vault:ci/../../sys#token',
      'form:',
      'form:../x',
      'form:a b',
      'hunter2',
      'env:A;B',
      'file:/etc/passwd',
      'http://evil.example/x',
      'form:__proto__.x',
      '',
      null,
    ].map(from => [{ name: 'A', from }]),
  },
  {
    number: 55,
    title: 'environments',
    into: { answer: 'environments' },
    refused: [
      ...['prod/eu', '..', '.', '', 'Prod', 'a b', 'a\nb', '-a', 'a-', 'a'.repeat(64), 'a'.repeat(256), 'ä', '%2e%2e', 7, null].map(name => [{ name }]),
      [{ name: 'a' }, { name: 'a' }],
      many(200, index => ({ name: `e${index}` })),
      [{}],
      ['staging'],
      'staging',
    ],
    accepted: [[{ name: 'staging' }, { name: 'production', reviewers: ['team:shop-leads'] }]],
  },
  {
    number: 55,
    title: 'environments that a step refuses',
    into: { action: PROVISION, input: 'environments' },
    refused: [
      ...['prod/eu', '..', '.', '', 'a\nb', '%2e%2e', 'a'.repeat(256), '-a', 7].map(name => [{ name }]),
      [{ name: 'production' }, { name: 'Production' }],
    ],
  },
  {
    number: 56,
    title: 'reviewers',
    into: { answer: 'environments' },
    refused: [
      many(7, index => `team:t${index}`),
      ['shop-leads'],
      ['group:shop-leads'],
      ['team:'],
      ['team:../x'],
      ['user:a b'],
      ['team:a', 'team:a'],
      'team:a',
      [7],
    ].map(reviewers => [{ name: 'production', reviewers }]),
  },
  {
    number: 57,
    title: 'wait timers, which no answer holds',
    into: { answer: 'environments' },
    refused: [-1, 43_201, '10', null].map(wait => [{ name: 'production', waitTimer: wait }]),
  },
  {
    number: 54,
    title: 'secrets in an environment that is not there',
    into: { answer: 'secrets' },
    refused: [[{ name: 'A', from: 'form:a', environment: 'production' }]],
  },
];
