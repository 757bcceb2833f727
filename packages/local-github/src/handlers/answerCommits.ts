import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { readCommits } from '../git/commits';
import { Answer, json } from '../http/Answer';
import { presentCommit } from '../presenters/commits';

/** The part of a list of commits that a call asks for, by their object names. */
export async function answerCommits(
  call: RepositoryCall,
  shas: string[],
): Promise<Answer> {
  const { github, repository } = call;
  const { git, record } = repository;
  const { items, headers } = paginate(call, shas);
  const commits = await readCommits(git, items);
  return json(
    200,
    commits.map(commit => presentCommit(github, record, commit)),
    headers,
  );
}
