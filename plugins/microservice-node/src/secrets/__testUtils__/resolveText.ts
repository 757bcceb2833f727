import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import {
  createSecretResolver,
  SecretResolverOptions,
} from '../createSecretResolver';
import { SecretQuery } from '../SecretSource';

/** What a test says about who asks; the rest is the demo's guest. */
export type Asking = Partial<SecretQuery> &
  Partial<Omit<SecretResolverOptions, 'settings'>> & {
    settings?: Partial<SecretResolverOptions['settings']>;
  };

/** Resolves a reference and tells the outcome as a text: the value, or the sentence with its reason before it. */
export async function resolveText(
  from: string,
  { settings, keys, environment = {}, ...query }: Asking = {},
): Promise<string> {
  const resolver = createSecretResolver({
    settings: { allow: [], plainForm: 'refuse', ...settings },
    keys,
    environment,
  });
  const resolution = await resolver.resolve({
    where: 'secrets[0].from',
    from,
    template: 'template:default/fastapi-service',
    user: 'user:default/guest',
    form: {},
    ...query,
  });
  if (resolution.result === 'ok') {
    return Buffer.from(resolution.value).toString();
  }
  return resolution.result === 'grant'
    ? `grant ${resolution.organisationSecret}`
    : `${resolution.reason} ${formatProblem(resolution.problem)}`;
}
