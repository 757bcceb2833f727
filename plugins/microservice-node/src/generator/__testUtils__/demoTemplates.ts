import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files of the demo templates, by path. */
export const DEMO_FILES: Record<string, string> = {
  'versions.yaml': 'packages: {ruff: 0.17.3}\n',
  'recipes/demo/recipe.yaml': `
id: demo
title: Demo
description: A demo.
version: 1.0.0
stack: stack/demo
layers: [base/repository]
layouts: [flat]
choices:
  database: {postgresql: []}
  auth: {none: []}
  ci: {github-actions: [option/ci]}
  deploy: {}
presets: [items]
`,
  'layers/base/repository/layer.yaml':
    'id: base/repository\ntitle: Repository\n',
  'layers/base/repository/files/README.md.njk': '# ${{ service.title }}\n',
  'layers/base/repository/files/raw.txt': 'left ${{ alone }}\n',
  'layers/base/repository/files/.gitignore': 'dist/\n',
  'layers/stack/demo/layer.yaml': `
id: stack/demo
title: Demo stack
requires: [base/repository]
provides: {runtime: python}
language: python
names: {Model: '{Entity}'}
units:
  model: {each: entity, purpose: Tables}
  router: {each: aggregate, optional: true}
files:
  start: {path: start.sh}
`,
  'layers/stack/demo/types.yaml': `
string: {annotation: str}
decimal: {annotation: Decimal}
boolean: {annotation: bool}
`,
  'layers/stack/demo/layouts/flat.yaml': `
id: flat
title: Flat
modules: {model: app/models.py, router: 'app/routers/{entities}.py'}
package: app
files: {start: bin/start.sh}
conventions: {port: 8080}
`,
  'layers/stack/demo/files/.gitignore.njk': 'dist/\n${{ service.snake }}/\n',
  'layers/stack/demo/files/start.sh.njk':
    'exec serve --port ${{ conventions.port }}\n',
  'layers/stack/demo/units/_seams.njk':
    '{% macro title(entity) %}${{ entity.title }}{% endmacro %}\n',
  'layers/stack/demo/units/model.njk': `from decimal import Decimal

class \${{ n.Model }}:
{% for field in entity.fields %}
    \${{ field.name }}: \${{ field.code.annotation }}
{% endfor %}
`,
  'layers/stack/demo/units/router.njk': `from @model import \${{ n.Model }}

TITLE = "\${{ seam.title(entity) }}"
\${{ entity.snake }}_type   =   \${{ n.Model }}
`,
  'layers/option/ci/layer.yaml': `
id: option/ci
title: Pipeline
overlays: [{when: {runtime: python}, from: python}, {when: {runtime: go}, from: go}]
`,
  'layers/option/ci/python/files/.github/workflows/{ciFile}.njk':
    'name: ${{ service.name }}\npermissions: {}\n',
  'layers/option/ci/go/files/go.mod': 'module x\n',
};

/** Folders of the test file that runs. */
const made: string[] = [];

afterAll(() =>
  Promise.all(
    made
      .splice(0)
      .map(directory => rm(directory, { recursive: true, force: true })),
  ),
);

/**
 * A templates folder small enough to read: one recipe, one stack with two units, an option with an overlay.
 * Entries of `changes` replace or add files; `undefined` removes one. It is removed after the last test of the file.
 */
export async function demoTemplates(
  changes: Record<string, string | undefined> = {},
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'templates-'));
  made.push(directory);
  for (const [path, text] of Object.entries({ ...DEMO_FILES, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}
