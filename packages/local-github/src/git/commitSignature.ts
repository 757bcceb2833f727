import { createHash } from 'node:crypto';

/** The signature of a commit, and the text that it is for: the commit without it. */
export interface CommitSignature {
  text: string;
  payload: string;
}

/** The header of a signature; each of its further lines starts with a blank. */
const HEADER = /\ngpgsig ((?:.*\n )*.*)(?=\n)/;

/**
 * Takes the signature out of a commit.
 *
 * @param commit the commit object's text
 */
export function splitSignature(commit: string): {
  payload: string;
  signature?: CommitSignature;
} {
  const gap = commit.indexOf('\n\n');
  const headers = commit.slice(0, gap + 1);
  const found = HEADER.exec(headers);
  if (!found) return { payload: commit };
  const payload = headers.replace(HEADER, '') + commit.slice(gap + 1);
  const text = found[1].replace(/\n /g, '\n');
  return { payload, signature: { text, payload } };
}

/** Puts a signature into a commit. */
export function joinSignature({ text, payload }: CommitSignature): string {
  const gap = payload.indexOf('\n\n');
  const header = `gpgsig ${text.trimEnd().replace(/\n/g, '\n ')}`;
  return `${payload.slice(0, gap)}\n${header}${payload.slice(gap)}`;
}

/**
 * The signature of this server. It stands where GitHub's own would stand and proves nothing: everybody can compute it.
 *
 * @param payload the commit without a signature
 */
export function serverSignature(payload: string): string {
  const digest = createHash('sha256').update(payload).digest('base64');
  return [
    '-----BEGIN PGP SIGNATURE-----',
    'Comment: local GitHub',
    '',
    digest,
    '-----END PGP SIGNATURE-----',
  ].join('\n');
}
