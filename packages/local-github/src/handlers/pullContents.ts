import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { Answer, json } from '../http/Answer';
import { presentFile } from '../presenters/files';
import { answerCommits } from './answerCommits';
import { commitsOf, filesOf } from './pullFacts';
import { pullOf } from './pulls';

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/files`. */
export async function listPullFiles(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const { git, record } = repository;
  const pull = pullOf(call);
  const { items, headers } = paginate(call, await filesOf(git, pull));
  const at = { record, sha: pull.head.sha };
  const files = items.map(file => presentFile(github.urls, at, file));
  return json(200, files, headers);
}

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/commits`: oldest first. */
export async function listPullCommits(call: RepositoryCall): Promise<Answer> {
  return answerCommits(
    call,
    await commitsOf(call.repository.git, pullOf(call)),
  );
}
