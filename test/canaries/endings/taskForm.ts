import { sealForm } from '../secrets/sealForm';
import { valuesOf } from '../secrets/sources';
import { templateRef } from '../world/canaryTemplate';
import { CanaryWorld } from '../world/CanaryWorld';

/** What the Create page sends for a service of this name, with its secrets sealed. */
export async function taskForm(world: CanaryWorld, name: string) {
  return {
    templateRef,
    values: formValues(world, name),
    secrets: await formSecrets(world),
  };
}

/** The canaries that somebody types, as they leave the browser. */
export function formSecrets({
  api,
  around,
}: CanaryWorld): Promise<Record<string, string>> {
  return sealForm(api, valuesOf(around.canaries.bySource.form));
}

/** What somebody chooses. */
export function formValues({ around }: CanaryWorld, name: string) {
  return {
    name,
    description: 'Manages items',
    owner: 'group:default/shop-team',
    system: 'system:default/shop',
    layout: 'flat',
    database: 'postgresql',
    auth: 'none',
    ci: 'github-actions',
    deploy: ['kubernetes'],
    preset: 'items',
    environments: [{ name: 'staging' }, { name: 'production' }],
    visibility: 'internal',
    repoUrl: `${around.toGithub.host}?owner=acme&repo=${name}`,
    address: 'as shown',
  };
}
