import { joinSignature, serverSignature } from './commitSignature';
import { Git } from './Git';

/**
 * Writes a commit once more, with a signature.
 *
 * @param git the repository
 * @param sha a commit without one
 * @param text the signature; this server's own when left out
 * @returns the signed commit's object name
 */
export async function signCommit(
  git: Git,
  sha: string,
  text?: string,
): Promise<string> {
  const content = await git.run(['cat-file', 'commit', sha]);
  const payload = content.toString('utf8');
  return git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], {
    input: joinSignature({ payload, text: text ?? serverSignature(payload) }),
  });
}
