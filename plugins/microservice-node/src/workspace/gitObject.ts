import { createHash } from 'node:crypto';

/**
 * The SHA-1 that git gives an object: of `<type> <size>\0<content>`.
 * Source: Pro Git, "Git Internals - Git Objects".
 *
 * @internal
 */
export function gitObjectSha(
  type: 'blob' | 'tree',
  content: Uint8Array,
): string {
  return createHash('sha1')
    .update(`${type} ${content.byteLength}\0`)
    .update(content)
    .digest('hex');
}

/**
 * The SHA-1 of a file's content in git.
 *
 * @public
 */
export function blobSha(content: Uint8Array): string {
  return gitObjectSha('blob', content);
}
