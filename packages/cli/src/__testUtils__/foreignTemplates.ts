import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files of the templates of somebody else, by path. */
export const FOREIGN_FILES: Record<string, string> = {
  'recipes/shop/recipe.yaml': `
id: shop
title: Shop
description: A service of somebody else.
version: 1.0.0
stack: stack/shop
layouts: [flat, deep]
choices:
  database: {postgresql: []}
  auth: {none: []}
  ci: {none: []}
  deploy: {cloud: [option/cloud]}
options: {cache: [option/cache], queue: [option/queue]}
presets: [items]
`,
  'all.yaml':
    'apiVersion: backstage.io/v1alpha1\nkind: Location\nmetadata: {name: shop}\nspec: {targets: [./recipes/shop/template.yaml]}\n',
  'recipes/shop/template.yaml':
    'apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nmetadata: {name: shop}\nspec: {type: service, owner: a, steps: []}\n',
  'layers/stack/shop/layer.yaml':
    'id: stack/shop\ntitle: Shop\nprovides: {runtime: python}\nlanguage: python\nunits:\n  main: {purpose: Starts the shop}\nfiles:\n  readme: {path: README.md}\n',
  'layers/stack/shop/types.yaml':
    'string: {shop: text}\ndecimal: {shop: number}\nboolean: {shop: flag}\n',
  'layers/stack/shop/layouts/flat.yaml':
    'id: flat\ntitle: Flat\nmodules: {main: shop/main.py}\npackage: shop\n',
  'layers/stack/shop/layouts/deep.yaml':
    'id: deep\ntitle: Deep\nmodules: {main: shop/main.py}\npackage: shop\nfiles: {readme: docs/README.md}\n',
  'layers/stack/shop/files/README.md.njk':
    '# ${{ service.title }}\n{% if answers.system %}\nPart of ${{ answers.system }}.\n{% endif %}\n',
  'layers/stack/shop/files/fields.txt.njk':
    '{% for entity in entities %}{% for field in entity.fields %}${{ field.name }}: ${{ field.code.shop }}\n{% endfor %}{% endfor %}\n',
  'layers/stack/shop/units/main.njk': 'NAME = ${{ service.name | python }}\n',
  'layers/stack/shop/files/settings.json': '{"shop": true}\n',
  'layers/stack/shop/files/.gitignore': 'dist/\n',
  'layers/stack/shop/files/start.sh': '#!/bin/sh\nexec shop\n',
  'layers/option/cache/layer.yaml':
    'id: option/cache\ntitle: Cache\nprovides: {cache: shop}\n',
  'layers/option/cache/files/settings.json': '{"cache": {"port": 6379}}\n',
  'layers/option/cache/files/.gitignore': 'cache/\n',
  'layers/option/queue/layer.yaml': 'id: option/queue\ntitle: Queue\n',
  'layers/option/queue/files/settings.json': '{"queue": {"port": 5672}}\n',
  'layers/option/queue/files/.gitignore': 'queue/\n',
  'layers/option/cloud/layer.yaml':
    'id: option/cloud\ntitle: Cloud\nprovides: {cloud: shop}\n',
  'layers/option/cloud/files/cloud.yaml.njk':
    'name: ${{ service.name }}\nport: ${{ conventions.port }}\n',
};

/**
 * A repository of somebody else with a templates folder of its own: one recipe with two layouts and three boxes to tick.
 * Entries of `changes` replace or add files below `templates`; `undefined` removes one.
 *
 * @returns the folder of the repository
 */
export async function foreignTemplates(
  changes: Record<string, string | undefined> = {},
): Promise<string> {
  const repository = await mkdtemp(join(tmpdir(), 'foreign-'));
  for (const [path, text] of Object.entries({ ...FOREIGN_FILES, ...changes })) {
    if (text === undefined) continue;
    const target = join(repository, 'templates', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, {
      mode: path.endsWith('.sh') ? 0o755 : 0o644,
    });
  }
  return repository;
}
