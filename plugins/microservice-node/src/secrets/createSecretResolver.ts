import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { allowsReference } from './allowsReference';
import { environmentSource } from './environmentSource';
import { fileSource } from './fileSource';
import { formSource } from './formSource';
import { parseReference } from './parseReference';
import { SealingKeys } from './SealingKeys';
import { SecretSettings } from './SecretSettings';
import {
  SecretFailure,
  SecretQuery,
  SecretSource,
  SecretSourceName,
  UnresolvedReason,
} from './SecretSource';
import { vaultSource } from './vault';

/**
 * What became of a reference to a secret.
 *
 * @public
 */
export type SecretResolution =
  /** The caller overwrites `value` with zeros once it is used. */
  | { result: 'ok'; value: Uint8Array }
  /** There is no value for us: the repository is given access to this secret of its organisation. */
  | { result: 'grant'; organisationSecret: string }
  /** A refusal belongs into the audit log. */
  | { result: 'unresolved'; reason: UnresolvedReason; problem: Problem };

/**
 * Turns references into values, and keeps none.
 *
 * @public
 */
export interface SecretResolver {
  /**
   * The value behind a reference, or the reason why there is none. Neither a value nor a part of one ever stands in the
   * reason. Throws nothing but the reason of the signal.
   */
  resolve(query: SecretQuery): Promise<SecretResolution>;
}

/**
 * What a resolver works with.
 *
 * @public
 */
export interface SecretResolverOptions {
  settings: SecretSettings;
  /** The keys that browsers seal to; without them nothing typed into a form can be opened. */
  keys?: SealingKeys;
  /** Variables of the backend's process. */
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The resolver for what the platform team has configured.
 *
 * @public
 */
export function createSecretResolver({
  settings,
  keys,
  environment,
}: SecretResolverOptions): SecretResolver {
  const sources: Record<SecretSourceName, SecretSource> = {
    form: formSource(keys, settings.plainForm),
    env: environmentSource(environment),
    file: fileSource(settings.directory),
    vault: vaultSource(settings.vault),
  };
  return {
    async resolve(query) {
      const reference = parseReference(query.from);
      if ('what' in reference) return unresolved(query, refusal(reference));
      const { source, key } = reference;
      if (source !== 'form' && !isAllowed(settings, query)) {
        return unresolved(query, notAllowed(source, query.template));
      }
      if (source === 'organisation') {
        return { result: 'grant', organisationSecret: key };
      }
      const found = await sources[source](key, query);
      return found instanceof Uint8Array
        ? { result: 'ok', value: found }
        : unresolved(query, found);
    },
  };
}

function isAllowed(
  { allow }: SecretSettings,
  { from, template }: SecretQuery,
): boolean {
  return allowsReference(allow, from, template);
}

function refusal(texts: Omit<SecretFailure, 'reason'>): SecretFailure {
  return { reason: 'refused', ...texts };
}

/** Without the key: where the list does not know it, it may be a value. */
function notAllowed(source: string, template?: string): SecretFailure {
  return {
    reason: 'refused',
    what: `this reference to '${source}:' is not open to ${
      template ?? 'a task without a template'
    }`,
    fix: "ask the platform team for a row in 'microservice.secrets.allow'",
    code: 'secret.notAllowed',
  };
}

function unresolved(
  { where }: SecretQuery,
  { reason, ...texts }: SecretFailure,
): SecretResolution {
  return { result: 'unresolved', reason, problem: { where, ...texts } };
}
