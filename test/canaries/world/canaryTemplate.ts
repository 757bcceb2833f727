import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { SecretReference } from '../secrets/sources';

const recipe = 'recipes/fastapi-service/template.yaml';

/** The template that the tasks of a portal run. */
export const templateRef = 'template:default/fastapi-service';

/**
 * Lets the recipe of a portal ask for other secrets, and write a ZIP of what it renders.
 *
 * @param templates - the portal's own copy
 */
export function writeCanaryTemplate(
  templates: string,
  secrets: SecretReference[],
): void {
  const template = readCanaryTemplate(templates);
  const steps: { id: string; input: any }[] = template.spec.steps;
  steps.find(({ id }) => id === 'plan')!.input.answers.secrets = secrets;
  steps.push({ ...zip, input: { name: '${{ parameters.name }}' } });
  writeFileSync(join(templates, recipe), stringify(template));
}

const zip = { id: 'zip', name: 'Zip', action: 'microservice:zip' };

/** The recipe as it stands, parsed. */
export function readCanaryTemplate(templates: string) {
  return parse(readFileSync(join(templates, recipe), 'utf8'));
}
