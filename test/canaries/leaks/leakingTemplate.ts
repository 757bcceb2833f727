import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** The template whose one step lets canaries out. */
export const leakingTemplate = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: { name: 'leaks', title: 'Leaks' },
  spec: {
    owner: 'group:default/shop-team',
    type: 'service',
    parameters: [{ title: 'Texts', properties: { texts: { type: 'array' } } }],
    steps: [
      {
        ...{ id: 'leak', name: 'Leak', action: 'canaries:leak' },
        input: { texts: '${{ parameters.texts }}' },
      },
    ],
  },
};

/** Adds it to a portal's own copy of the templates. */
export function writeLeakingTemplate(templates: string): void {
  mkdirSync(join(templates, 'recipes/leaks'));
  const file = 'recipes/leaks/template.yaml';
  writeFileSync(join(templates, file), stringify(leakingTemplate));
  const all = parse(readFileSync(join(templates, 'all.yaml'), 'utf8'));
  all.spec.targets.push(`./${file}`);
  writeFileSync(join(templates, 'all.yaml'), stringify(all));
}
