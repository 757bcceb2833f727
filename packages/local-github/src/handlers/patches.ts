import { RepositoryCall } from '../api/Call';
import { diffText, patchText } from '../git/diff';
import { Answer, bytes } from '../http/Answer';

const MEDIA_TYPE = /application\/vnd\.github\.(?:v3\.)?(diff|patch)/;

/**
 * A change as text, for a caller who asks for that media type.
 *
 * @returns undefined for everybody else
 */
export async function asPatch(
  { repository, headers }: RepositoryCall,
  from: string,
  to: string,
): Promise<Answer | undefined> {
  const [, kind] = MEDIA_TYPE.exec(headers.accept ?? '') ?? [];
  if (!kind) return undefined;
  const write = kind === 'diff' ? diffText : patchText;
  const text = await write(repository.git, from, to);
  return bytes(text, `application/vnd.github.${kind}; charset=utf-8`);
}
