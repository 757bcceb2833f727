import { accountOf } from '../access/accountOf';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { Answer, json } from '../http/Answer';
import { presentComment } from '../presenters/comments';
import { pullOf } from './pulls';

/** `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`: oldest first. */
export function listComments(call: RepositoryCall): Answer {
  const { github, repository, query } = call;
  const pull = pullOf(call);
  const since = Date.parse(String(query.since ?? '1970-01-01T00:00:00Z'));
  const wanted = pull.comments.filter(
    ({ updatedAt }) => Date.parse(updatedAt) >= since,
  );
  const { items, headers } = paginate(call, wanted);
  const shown = items.map(comment =>
    presentComment(github, repository.record, { pull, comment }),
  );
  return json(200, shown, headers);
}

/** `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`. */
export function createComment(call: RepositoryCall): Answer {
  const { github, repository } = call;
  const pull = pullOf(call);
  const time = now();
  const comment = {
    id: github.repositories.nextId(),
    author: accountOf(call).login,
    body: checkBody(call),
    createdAt: time,
    updatedAt: time,
  };
  pull.comments.push(comment);
  pull.updatedAt = time;
  github.repositories.save(repository);
  const shown = presentComment(github, repository.record, { pull, comment });
  return json(201, shown, { location: shown.url });
}

/** `PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}`. */
export function updateComment(call: RepositoryCall): Answer {
  const { github, repository, parameters } = call;
  const id = Number(parameters.comment_id);
  const [found] = repository.record.pulls.flatMap(pull =>
    pull.comments
      .filter(comment => comment.id === id)
      .map(comment => ({ pull, comment })),
  );
  if (!found) throw ApiError.notFound();
  Object.assign(found.comment, { body: checkBody(call), updatedAt: now() });
  github.repositories.save(repository);
  return json(200, presentComment(github, repository.record, found));
}

/** GitHub keeps no empty comment, and none longer than 65536 characters. */
function checkBody({ body }: RepositoryCall): string {
  const text = String(body.body);
  const wrong =
    (text.trim() === '' && 'body cannot be blank') ||
    (text.length > 65536 && 'body is too long (maximum is 65536 characters)');
  if (wrong) throw ApiError.validationFailed('IssueComment', 'body', wrong);
  return text;
}
