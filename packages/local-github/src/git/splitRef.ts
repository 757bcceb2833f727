import { Git } from './Git';
import { listRefs } from './refs';

/**
 * Divides `{ref}/{path}`, where both may contain slashes: the longest branch or tag that fits, else the first segment.
 */
export async function splitRef(
  git: Git,
  text: string,
): Promise<{ ref: string; path: string }> {
  const names = (await listRefs(git)).map(({ name }) =>
    name.replace(/^refs\/(heads|tags)\//, ''),
  );
  const fitting = names
    .filter(name => text === name || text.startsWith(`${name}/`))
    .sort((one, other) => other.length - one.length);
  const ref = fitting[0] ?? text.split('/')[0];
  const path = text.slice(ref.length + 1).replace(/\/+$/, '');
  return { ref, path };
}
