import { JsonObject } from '@backstage/types';
import { RepositoryCall } from '../api/Call';
import { Signature } from '../git/commits';
import { signCommit } from '../git/signCommit';
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

/**
 * Signs a new commit as GitHub does: with the signature that was sent, or with GitHub's own for the bot of an App that names
 * nobody else ("Signature verification for bots" in GitHub's documentation).
 *
 * @returns the commit's object name, another one when it was signed
 */
export async function signAsGithub(
  { repository, caller, body }: RepositoryCall,
  sha: string,
): Promise<string> {
  const { author, committer, signature } = body;
  if (signature) return signCommit(repository.git, sha, String(signature));
  const bot = caller.kind === 'installation' && !author && !committer;
  return bot ? signCommit(repository.git, sha) : sha;
}
