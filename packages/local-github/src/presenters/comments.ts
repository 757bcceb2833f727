import { Github } from '../api/Call';
import { CommentRecord, PullRecord } from '../store/PullRecord';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { nodeId, simpleUser } from './accounts';
import { associationOf, authorOf } from './pulls';
import { repositoryApi, repositoryPage } from './repositoryUrls';

/** A comment on a pull request (`issue-comment`). */
export function presentComment(
  github: Github,
  record: RepositoryRecord,
  it: { pull: PullRecord; comment: CommentRecord },
) {
  const { urls } = github;
  const { id, body, createdAt, updatedAt } = it.comment;
  const api = repositoryApi(urls, record);
  const { number } = it.pull;
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url: `${api}/issues/comments/${id}`,
    html_url: `${repositoryPage(
      urls,
      record,
    )}/pull/${number}#issuecomment-${id}`,
    issue_url: `${api}/issues/${number}`,
    body,
    user: simpleUser(urls, authorOf(github, it.comment)),
    author_association: associationOf(github, record),
    created_at: createdAt,
    updated_at: updatedAt,
    performed_via_github_app: null,
  };
}
