import { problemsOf } from '../__testUtils__/problemsOf';
import { catalogEntities } from './catalogEntities';

const entity = (kind: string, spec: string, name = 'x') =>
  `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}}\nspec: ${spec}\n`;
const component = '{type: service, lifecycle: production, owner: a}';
const api = (definition: string) =>
  entity(
    'API',
    `{type: openapi, lifecycle: production, owner: a, definition: ${definition}}`,
  );

const find = (text: string, others: Record<string, string> = {}) =>
  problemsOf(catalogEntities, { 'catalog-info.yaml': text, ...others });

describe('catalogEntities', () => {
  it.each([
    ['a component', entity('Component', component)],
    ['a resource', entity('Resource', '{type: database, owner: a}')],
    ['a system', entity('System', '{owner: a}')],
    ['an API with its text', api('text')],
    ['an API with a file', api('{$text: ./docs/x.json}')],
    [
      'two of one name but of different kinds',
      `${entity('Component', component)}---\n${entity('System', '{owner: a}')}`,
    ],
  ])('accepts %s', async (_title, text) => {
    expect(await find(text, { 'docs/x.json': '' })).toEqual([]);
  });

  it('leaves an alias that stands for nothing to the rule about YAML', async () => {
    expect(await find('kind: *x\n')).toEqual([]);
  });

  it('has nothing to say without a catalog file', async () => {
    expect(
      await problemsOf(catalogEntities, { 'a.yaml': 'kind: User' }),
    ).toEqual([]);
  });

  it.each([
    [
      entity('Component', '{type: service, owner: a}'),
      "must have required property 'lifecycle'",
    ],
    [entity('Component', component, 'a_b!'), 'is not valid:'],
    [
      entity('User', '{memberOf: []}'),
      'is not of a kind that a service describes',
    ],
    [entity('constructor', '{}'), 'is not of a kind that a service describes'],
    [
      'kind: Component\napiVersion: other/v1\nmetadata: {name: x}\n',
      'has an unknown apiVersion',
    ],
    [
      'kind: 1\nmetadata: {name: 1}\n---\nkind: 1\nmetadata: {name: 1}\n',
      'is not of a kind that a service describes',
    ],
    ['# empty\n', 'catalog-info.yaml: describes nothing;'],
    [
      api('{$text: https://example.org/x.json}'),
      'refers to $text: https://example.org/x.json,',
    ],
    [api('{$yaml: ./a.yaml}'), 'is not valid:'],
    [api('{$text: ../../x}'), 'refers to $text: ../../x,'],
    [
      entity('Component', component).replace(
        '{name: x}',
        '{name: x, annotations: {$json: ./a.json}}',
      ),
      'is not valid:',
    ],
    [
      `${entity('System', '{owner: a}')}---\n${entity('System', '{owner: b}')}`,
      'catalog-info.yaml:6: system:default/x is described twice;',
    ],
  ])('refuses %j', async (text, sentence) => {
    expect((await find(text)).join('\n')).toContain(sentence);
  });
});
