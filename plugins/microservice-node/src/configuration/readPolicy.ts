import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  AllowedOrganisation,
  EnvironmentAnswer,
  Policy,
  Visibility,
} from '@microservice-scaffolder/plugin-microservice-common';

const VISIBILITIES: readonly Visibility[] = ['private', 'internal', 'public'];

/**
 * Reads the policy of the platform team. What is absent stays absent, which allows everything.
 *
 * @internal
 */
export function readPolicy(config: RootConfigService | undefined): Policy {
  if (!config) return {};
  return present<Policy>({
    organisations: config
      .getOptionalConfigArray('organisations')
      ?.map(readOrganisation),
    visibilities: config
      .getOptionalStringArray('visibilities')
      ?.map(value => readVisibility(value, 'visibilities')),
    recipes: config.getOptionalStringArray('recipes'),
    layouts: config.getOptionalStringArray('layouts'),
    options: config.getOptionalStringArray('options'),
    presets: config.getOptionalStringArray('presets'),
    ownerKinds: config
      .getOptionalStringArray('ownerKinds')
      ?.map(kind => kind.toLowerCase()),
    ownership: readOwnership(config.getOptionalString('ownership')),
    defaults: readDefaults(config.getOptionalConfig('defaults')),
  });
}

function readDefaults(
  config: RootConfigService | undefined,
): Policy['defaults'] {
  if (!config) return undefined;
  const organisation = config.getOptionalConfig('organisation');
  const visibility = config.getOptionalString('visibility');
  return present<NonNullable<Policy['defaults']>>({
    organisation: organisation && readOrganisation(organisation),
    visibility: visibility
      ? readVisibility(visibility, 'defaults.visibility')
      : undefined,
    environments: config
      .getOptionalConfigArray('environments')
      ?.map(readEnvironment),
  });
}

function readOrganisation(config: RootConfigService): AllowedOrganisation {
  return { host: config.getString('host'), owner: config.getString('owner') };
}

function readEnvironment(config: RootConfigService): EnvironmentAnswer {
  return present<EnvironmentAnswer>({
    name: config.getString('name'),
    reviewers: config.getOptionalStringArray('reviewers'),
    preventSelfReview: config.getOptionalBoolean('preventSelfReview'),
    waitMinutes: config.getOptionalNumber('waitMinutes'),
    branches: readBranches(config),
    required: config.getOptionalBoolean('required'),
  });
}

function readBranches(
  config: RootConfigService,
): EnvironmentAnswer['branches'] {
  const held: unknown = config.getOptional('branches');
  if (held === undefined || held === 'protected') return held;
  return config.getStringArray('branches');
}

function readVisibility(value: string, key: string): Visibility {
  const known = VISIBILITIES.find(visibility => visibility === value);
  if (known) return known;
  throw new InputError(
    `microservice.policy.${key} holds '${value}'; write ${VISIBILITIES.join(
      ', ',
    )}.`,
  );
}

function readOwnership(value: string | undefined): Policy['ownership'] {
  if (value === undefined || value === 'member' || value === 'any')
    return value;
  throw new InputError(
    `microservice.policy.ownership holds '${value}'; write member or any.`,
  );
}

/** Without the keys that are `undefined`, so that a policy prints as it was written. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, held]) => held !== undefined),
  ) as T;
}
