import { JsonObject } from '@backstage/types';
import { Signature } from '../git/commits';
import { Account } from '../store/Accounts';

/** An account as the author of a commit, with the address GitHub gives people who hide theirs. */
export function signatureOf(account: Account, date: string): Signature {
  return {
    name: account.name,
    email: `${account.id}+${account.login}@users.noreply.github.com`,
    date,
  };
}

/**
 * The author or committer that a request names, completed by somebody else.
 *
 * @param asked `{ name, email, date }` of the request, or nothing
 * @param fallback whoever it is when the request does not say
 */
export function readSignature(
  asked: JsonObject | undefined,
  fallback: Signature,
): Signature {
  return {
    name: (asked?.name as string) ?? fallback.name,
    email: (asked?.email as string) ?? fallback.email,
    date: (asked?.date as string) ?? fallback.date,
  };
}
