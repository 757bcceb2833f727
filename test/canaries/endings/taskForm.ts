import { valuesOf } from '../secrets/sources';
import { templateRef } from '../world/canaryTemplate';
import { CanaryWorld } from '../world/CanaryWorld';

/** What the Create page is given for a service of this name. */
export function taskForm(world: CanaryWorld, name: string) {
  return {
    templateRef,
    values: formValues(world, name),
    secrets: formSecrets(world),
  };
}

/** What somebody types into the fields for secrets. */
export function formSecrets({ around }: CanaryWorld): Record<string, string> {
  return valuesOf(around.canaries.bySource.form);
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
