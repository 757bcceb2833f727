import { Commit } from '../git/commits';
import { serverSignature } from '../git/commitSignature';

/** A commit without a signature. */
const UNSIGNED = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** What is known about the signature of a commit (`verification`): only this server's own can be checked here. */
export function verificationOf({ signature, committer }: Commit) {
  if (!signature) return UNSIGNED;
  const { text, payload } = signature;
  const verified = text === serverSignature(payload);
  return {
    verified,
    reason: verified ? 'valid' : 'unknown_key',
    signature: text,
    payload,
    verified_at: verified ? committer.date : null,
  };
}
