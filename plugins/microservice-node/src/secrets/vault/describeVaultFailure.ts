import { SecretFailure } from '../SecretSource';
import { VaultAnswer } from './VaultAnswer';

type Row = [
  applies: (answer: VaultAnswer) => boolean,
  failure: (place: string, answer: VaultAnswer) => SecretFailure,
];

/** The first row that applies. What the vault wrote is not repeated: nobody knows what it holds. */
const ROWS: readonly Row[] = [
  [({ status }) => status === 0, () => later('did not answer')],
  [({ status }) => status === 503, () => later('is sealed or in maintenance')],
  [
    ({ status }) => status === 429 || status >= 500 || status === 412,
    (_place, { status }) => later(`is in trouble (${status})`),
  ],
  [
    ({ status }) => status >= 300 && status < 400,
    () =>
      refused(
        'the vault answers with a redirect, which is not followed',
        "ask the platform team to name the address of the active node in 'microservice.secrets.vault.address'",
      ),
  ],
  [
    ({ doing }) => doing === 'log in',
    (_place, { status }) =>
      refused(
        `the vault does not accept the backend's AppRole (${status})`,
        "ask the platform team to correct 'microservice.secrets.vault.appRole'",
      ),
  ],
  [
    ({ status }) => status === 403,
    place =>
      refused(
        `the backend may not read '${place}' in the vault`,
        'ask the platform team for a policy with read on it',
      ),
  ],
  [({ status }) => status === 404, place => notThere(place)],
  [
    () => true,
    (place, { status }) =>
      refused(
        `the vault answered ${status} for '${place}'`,
        "ask the platform team whether 'microservice.secrets.vault' names a KV engine of version 2",
      ),
  ],
];

/**
 * What an answer that is no secret means, for the author of the template.
 *
 * @param place - path of the secret in the API, with the mount
 * @internal
 */
export function describeVaultFailure(
  answer: VaultAnswer,
  place: string,
): SecretFailure {
  const [, failure] = ROWS.find(([applies]) => applies(answer))!;
  return failure(place, answer);
}

function later(what: string): SecretFailure {
  return {
    reason: 'unreachable',
    what: `the vault ${what}`,
    fix: 'continue later, and tell the platform team if it lasts',
    code: 'secret.unreachable',
  };
}

function refused(what: string, fix: string): SecretFailure {
  return { reason: 'refused', what, fix, code: 'secret.vault' };
}

function notThere(place: string): SecretFailure {
  return {
    reason: 'missing',
    what: `the vault has no '${place}', or its latest version was deleted`,
    fix: 'ask its owners to write it, or correct the path',
    code: 'secret.missing',
  };
}
