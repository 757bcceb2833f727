import { verifyTree } from './verifyTree';

const verify = async (path: string, text: string) => {
  const file = {
    path,
    content: Buffer.from(text),
    mode: '100644' as const,
    from: [],
  };
  return (await verifyTree({ files: [file] })).map(({ what }) => what);
};
const component = (spec: string) =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: x}\nspec: ${spec}\n`;
const pinned = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

describe('verifyTree', () => {
  it.each([
    ['a.json', '{"a": 1}'],
    ['a.yaml', 'a: 1\n---\nb: 2\n'],
    ['a.toml', 'a = 1'],
    ['script.py.mako', '% if x:\n${{}}'],
    [
      '.github/workflows/ci.yml',
      `permissions: {}\njobs: {a: {steps: [{uses: ${pinned}, with: {x: '\${{ github.ref }}'}}]}}`,
    ],
    [
      'catalog-info.yaml',
      component('{type: service, lifecycle: production, owner: a}'),
    ],
    [
      'catalog-info.yaml',
      'apiVersion: backstage.io/v1alpha1\nkind: API\nmetadata: {name: x}\nspec: {type: openapi, lifecycle: production, owner: a, definition: {$text: ./x}}\n',
    ],
  ])('accepts %s with %j', async (path, text) => {
    expect(await verify(path, text)).toEqual([]);
  });

  it.each([
    ['a.json', '{', 'is not JSON'],
    ['a.yaml', 'a: [', 'is not YAML'],
    ['a.toml', 'a =', 'is not TOML'],
    ['app.py', 'x = "${{ name }}"', 'holds an unrendered value'],
    ['app.py', '{% if a %}', 'holds an unrendered tag'],
    ['x.env', `TOKEN=ghp_${'a'.repeat(36)}`, 'holds a GitHub token'],
    ['key.pem', '-----BEGIN RSA PRIVATE KEY-----', 'holds a private key'],
    ['../x', '', 'is not a portable path'],
    [
      '.github/workflows/ci.yml',
      'permissions: {}\njobs: {a: {steps: [{uses: actions/checkout@v7}]}}',
      'uses actions/checkout@v7 without a commit',
    ],
    [
      '.github/workflows/ci.yml',
      `jobs: {}`,
      'states no permissions at the top',
    ],
    [
      'catalog-info.yaml',
      component('{type: service, owner: a}'),
      "must have required property 'lifecycle'",
    ],
    [
      'catalog-info.yaml',
      'kind: User\nmetadata: {name: x}',
      'is not of a kind that a service describes',
    ],
  ])('finds what is wrong with %s: %j', async (path, text, expected) => {
    expect((await verify(path, text)).join()).toContain(expected);
  });
});
