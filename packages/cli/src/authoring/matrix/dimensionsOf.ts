import { JsonObject } from '@backstage/types';
import { Recipe } from '@microservice-scaffolder/plugin-microservice-common';
import { Choice, Dimension } from './Dimension';

/** Answers worth trying: dimension, name of the choice, what it adds to the answers. */
export type Variants = Record<string, Record<string, JsonObject>>;

/** What every combination answers, unless a choice says otherwise. */
export const BASE_ANSWERS: JsonObject = {
  name: 'item-service',
  owner: 'group:default/shop-team',
  repository: { owner: 'acme' },
};

/** Answers that no recipe lists, with what is worth trying: a new one is a row. */
const FREE_ANSWERS: Variants = {
  // Everything that a format could take for its own: quotes, colons, comments, tags, brackets.
  description: {
    'odd-description': {
      description: `Keeps "items": it's #1 & <b>50 %</b> \\ of [all] {things} - 'a | b'`,
    },
  },
  system: {
    system: { system: 'shop' },
    'new-system': { system: 'shop', createSystem: true },
  },
  visibility: {
    public: { repository: { visibility: 'public' } },
  },
  codeOwners: {
    'many-code-owners': { codeOwners: ['@acme/shop-team', '@octocat'] },
    'no-code-owners': { codeOwners: [] },
  },
  environments: {
    environments: {
      environments: [
        { name: 'staging' },
        { name: 'production', reviewers: ['team:shop-leads'] },
      ],
      secrets: [{ name: 'REGISTRY_TOKEN', from: 'form:REGISTRY_TOKEN' }],
    },
  },
  conventions: {
    'own-names': {
      conventions: {
        ciFile: 'pipeline.yaml',
        manifests: 'k8s',
        composeService: 'api',
        port: 9000,
      },
    },
  },
  pagination: {
    'numbered-pages': {
      conventions: { pagination: { style: 'page', envelope: 'page' } },
    },
    'offset-pages': {
      conventions: { pagination: { style: 'limit_offset', envelope: 'bare' } },
    },
    'cursor-pages': {
      conventions: { pagination: { style: 'cursor', envelope: 'page' } },
    },
  },
  put: {
    'put-replaces': { conventions: { put: 'replace' } },
    'put-changes': { conventions: { put: 'partial' } },
  },
  delete: {
    'delete-returns': { conventions: { delete: 'entity' } },
    'delete-is-silent': { conventions: { delete: 'no-content' } },
  },
};

/**
 * Everything that can be chosen for a recipe: what its `recipe.yaml` offers, what any service is asked, and what its
 * authors add. Choices that authors add to a dimension that exists come after its own.
 */
export function dimensionsOf(
  recipe: Recipe,
  added: Variants = {},
): Dimension[] {
  const { choices, options, presets, layouts } = recipe;
  const offered: Dimension[] = [
    {
      name: 'layout',
      promised: true,
      choices: layouts.map(layout => ({ name: layout, answers: { layout } })),
    },
    single('database', Object.keys(choices.database)),
    single('auth', noneFirst(Object.keys(choices.auth))),
    single('ci', Object.keys(choices.ci)),
    ...Object.keys(choices.deploy).map(target => ticked('deploy', target)),
    ...Object.keys(options).map(option => ticked('options', option)),
    single('preset', presets),
    ...Object.entries(FREE_ANSWERS).map(([name, others]) => ({
      ...withDefault(name, others),
      promised: false,
    })),
  ];
  const known = offered.map(dimension => extended(dimension, added));
  const names = new Set(known.map(({ name }) => name));
  const own = Object.keys(added)
    .filter(name => !names.has(name))
    .map(name => extended(withDefault(name, {}), added));
  return [...known, ...own];
}

/** The first value goes without a name, the others with that of their dimension: `auth-jwt`. */
function single(name: string, values: string[]): Dimension {
  return {
    name,
    promised: true,
    choices: values.map((value, index) => ({
      name: index ? `${name}-${value}` : '',
      answers: { [name]: value },
    })),
  };
}

/** A box that is ticked or not. */
function ticked(list: string, value: string): Dimension {
  return {
    name: `${list}.${value}`,
    promised: true,
    choices: [
      { name: '', answers: {} },
      { name: value, answers: { [list]: [value] } },
    ],
  };
}

function withDefault(
  name: string,
  others: Record<string, JsonObject>,
): Dimension {
  const choices = [{ name: '', answers: {} }, ...choicesIn(others)];
  return { name, choices, promised: true };
}

function extended(dimension: Dimension, added: Variants): Dimension {
  const more = choicesIn(added[dimension.name] ?? {});
  const variants = more.map(choice => ({ ...choice, variant: true }));
  return { ...dimension, choices: [...dimension.choices, ...variants] };
}

function choicesIn(others: Record<string, JsonObject>): Choice[] {
  return Object.entries(others).map(([name, answers]) => ({ name, answers }));
}

/** A service without authentication is the default wherever it is offered. */
function noneFirst(modes: string[]): string[] {
  return modes.includes('none')
    ? ['none', ...modes.filter(mode => mode !== 'none')]
    : modes;
}
