import { GithubReader } from './GithubReader';
import { Place } from './readRepositoryState';

/** Where the branches of a repository are, as text; empty where there is no repository. */
export async function readHeads(
  reader: GithubReader,
  { owner, repository }: Place,
): Promise<string> {
  const at = `/repos/${owner}/${repository}`;
  const refs: any[] =
    (await reader.read(`${at}/git/matching-refs/heads`)) ?? [];
  return refs.map(({ ref, object }) => `${ref} ${object.sha}`).join('\n');
}
