import { Recipe } from '@microservice-scaffolder/plugin-microservice-common';
import { dimensionsOf } from './dimensionsOf';

const recipe: Recipe = {
  id: 'shop',
  title: 'Shop',
  description: 'A shop.',
  version: '1.0.0',
  stack: 'stack/shop',
  layers: [],
  layouts: ['flat', 'deep'],
  choices: {
    database: { postgresql: [], mysql: [] },
    auth: { jwt: [], none: [] },
    ci: { none: [] },
    deploy: { cloud: [] },
  },
  options: { cache: [] },
  presets: ['items', 'users'],
};
const choicesOf = (name: string, added = {}) =>
  dimensionsOf(recipe, added)
    .find(dimension => dimension.name === name)
    ?.choices.map(choice => choice.name);

describe('dimensionsOf', () => {
  it.each([
    ['layout', ['flat', 'deep']],
    ['database', ['', 'database-mysql']],
    ['auth', ['', 'auth-jwt']],
    ['ci', ['']],
    ['deploy.cloud', ['', 'cloud']],
    ['options.cache', ['', 'cache']],
    ['preset', ['', 'preset-users']],
    ['visibility', ['', 'public']],
  ])('offers %s as %j', (name, choices) => {
    expect(choicesOf(name)).toEqual(choices);
  });

  it('adds a variant to a dimension that exists', () => {
    expect(choicesOf('preset', { preset: { large: { model: {} } } })).toEqual([
      '',
      'preset-users',
      'large',
    ]);
  });

  it('adds a dimension of the authors of the recipe', () => {
    expect(choicesOf('name', { name: { long: { name: 'long' } } })).toEqual([
      '',
      'long',
    ]);
  });
});
