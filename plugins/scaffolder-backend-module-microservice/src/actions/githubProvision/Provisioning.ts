import {
  EnvironmentAnswer,
  SecretAnswer,
} from '@microservice-scaffolder/plugin-microservice-common';
import { VariableRequest } from '@microservice-scaffolder/plugin-microservice-node';
import { placedName } from '../../secrets/placedName';

/**
 * What a repository gets besides its code.
 *
 * @internal
 */
export interface Provisioning {
  environments?: EnvironmentAnswer[];
  variables?: VariableRequest[];
  secrets?: SecretAnswer[];
  topics?: string[];
  /** Names of claims that the subject of the workflows' OIDC tokens is made of. */
  oidcSubject?: string[];
}

/**
 * What was set up, by name: the only thing about secrets that is ever kept.
 *
 * @internal
 */
export type ProvisionedNames = Record<
  'environments' | 'variables' | 'secrets',
  string[]
>;

/**
 * The names in the order in which they are set up.
 *
 * @internal
 */
export function namesOf(provisioning: Provisioning): ProvisionedNames {
  return {
    environments: (provisioning.environments ?? []).map(({ name }) => name),
    variables: (provisioning.variables ?? []).map(placedName),
    secrets: (provisioning.secrets ?? []).map(placedName),
  };
}
