import { SecretSource } from './SecretSource';

/**
 * `env:NAME`: a variable of the backend's process.
 *
 * @internal
 */
export function environmentSource(
  environment: Readonly<Record<string, string | undefined>>,
): SecretSource {
  return async name => {
    const value = Object.hasOwn(environment, name) && environment[name];
    if (value) return new TextEncoder().encode(value);
    return {
      reason: 'missing',
      what: `the variable '${name}' is not set in the backend`,
      fix: 'ask the platform team to set it',
      code: 'secret.missing',
    };
  };
}
