import { Problem } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * Where the values of secrets come from. Values are read when they are needed and kept nowhere.
 *
 * @public
 */
export interface SecretSources {
  /** The task's own secrets, as typed into the form: `form:<key>`. */
  form: Readonly<Record<string, string>>;
  /** Variables of the backend's process: `env:<NAME>`. */
  environment: Readonly<Record<string, string | undefined>>;
  /** The variables that templates may use, `microservice.secrets.environment.allow`. */
  allowedVariables: readonly string[];
}

/**
 * What became of a reference to a secret.
 *
 * @public
 */
export type SecretResolution =
  /** The caller overwrites `value` with zeros once it is used. */
  | { result: 'ok'; value: Uint8Array }
  | { result: 'unresolved'; problem: Problem };

type Failure = Pick<Problem, 'what' | 'fix' | 'code'>;
type Provider = (key: string, sources: SecretSources) => string | Failure;

const PROVIDERS: Record<string, Provider> = {
  form(key, { form }) {
    // What the scaffolder itself keeps among the task's secrets (a token of the user) is nobody's to hand on.
    if (key === 'backstageToken' || key.startsWith('__')) {
      return {
        what: `'form:${key}' belongs to Backstage`,
        fix: 'name a Secret field of the template',
        code: 'secret.reserved',
      };
    }
    return (
      ownValue(form, key) || {
        what: `no secret '${key}' was typed into the form`,
        fix: `fill in the Secret field '${key}', and after a reload type it again before Retry`,
        code: 'secret.missing',
      }
    );
  },

  env(name, { environment, allowedVariables }) {
    if (!allowedVariables.includes(name)) {
      return {
        what: `the variable '${name}' is not open to templates`,
        fix: `ask the platform team to add it to 'microservice.secrets.environment.allow'`,
        code: 'secret.notAllowed',
      };
    }
    return (
      ownValue(environment, name) || {
        what: `the variable '${name}' is not set in the backend`,
        fix: 'ask the platform team to set it',
        code: 'secret.missing',
      }
    );
  },
};

/**
 * Turns a reference (`form:registryToken`, `env:NAME`) into the secret's value. Neither the value nor a part of it ever
 * stands in the answer's texts.
 *
 * @param where - the field that holds the reference, as the author of the template knows it
 * @public
 */
export function resolveSecret(
  where: string,
  from: string,
  sources: SecretSources,
): SecretResolution {
  const [, scheme, key] = /^([a-z]+):(.+)$/s.exec(from) ?? [];
  const provider = scheme && ownValue(PROVIDERS, scheme);
  const found = provider ? provider(key, sources) : unknownScheme(from);
  return typeof found === 'string'
    ? { result: 'ok', value: new TextEncoder().encode(found) }
    : { result: 'unresolved', problem: { where, ...found } };
}

function unknownScheme(from: string): Failure {
  // Somebody may have put the value itself here: show the scheme at most.
  const scheme = /^[a-z]{1,16}(?=:)/.exec(from)?.[0];
  return {
    what: scheme
      ? `'${scheme}:' is no known source of secrets`
      : 'is not a reference',
    fix: `write ${Object.keys(PROVIDERS)
      .map(known => `'${known}:<name>'`)
      .join(' or ')}`,
    code: 'secret.source',
  };
}

/** An own property only: `form:constructor` is not a secret. */
function ownValue<T>(values: Readonly<Record<string, T>>, key: string) {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
