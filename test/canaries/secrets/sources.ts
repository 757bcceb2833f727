import { Canary } from './Canary';
import { makeCanaries, makeToken } from './makeCanaries';

/** Every way in which a secret comes into a portal. */
export const SOURCES = ['form', 'env', 'file', 'vault'] as const;

export type Source = (typeof SOURCES)[number];

/** The canaries of one portal. */
export interface CanarySet {
  bySource: Record<Source, Canary[]>;
  /** What the portal reaches GitHub with. */
  token: Canary;
  /** What the portal logs in to the vault with. */
  secretId: Canary;
  all: Canary[];
}

/** A secret of a service, as the template asks for it. */
export interface SecretReference {
  name: string;
  from: string;
  environment?: string;
}

/** Where the canaries of the vault are kept. */
export const VAULT_PATH = 'ci/canaries';

/** Makes the canaries of a portal; the same seed gives the same ones. */
export function makeCanarySet(seed: string): CanarySet {
  const bySource = Object.fromEntries(
    SOURCES.map(source => [source, makeCanaries(seed, source)]),
  ) as CanarySet['bySource'];
  const token = makeToken(seed, 'integration token');
  const secretId = makeToken(seed, 'vault login');
  const all = [...Object.values(bySource).flat(), token, secretId];
  return { bySource, token, secretId, all };
}

/** A key per source by which its canary of a form is found: `CANARY_ASCII`. */
function keyOf({ id }: Canary): string {
  return `CANARY_${id.split('/')[1].toUpperCase()}`;
}

const REFERENCES: Record<Source, (key: string) => string> = {
  form: key => `form:${key}`,
  env: key => `env:${key}`,
  file: key => `file:${key}`,
  vault: key => `vault:${VAULT_PATH}#${key}`,
};

/** One secret for each canary, with its value; those of one source belong to an environment. */
export function secretsWith({
  bySource,
}: CanarySet): (SecretReference & { value: string })[] {
  return SOURCES.flatMap(source =>
    bySource[source].map(canary => ({
      name: `${source.toUpperCase()}_${keyOf(canary)}`,
      from: REFERENCES[source](keyOf(canary)),
      ...(source === 'file' ? { environment: 'production' } : {}),
      // As `gh secret set` does: a file's last line break is not part of what it holds.
      value: source === 'file' ? canary.value.trimEnd() : canary.value,
    })),
  );
}

/** What the template says of them. */
export function referencesTo(canaries: CanarySet): SecretReference[] {
  return secretsWith(canaries).map(({ value, ...reference }) => reference);
}

/** The values of a source by their keys. */
export function valuesOf(canaries: Canary[]): Record<string, string> {
  return Object.fromEntries(
    canaries.map(canary => [keyOf(canary), canary.value]),
  );
}
