import { Github } from '../api/Call';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { StatusRecord } from '../store/StatusRecord';
import { nodeId, simpleUser } from './accounts';
import { authorOf } from './pulls';
import { repositoryApi } from './repositoryUrls';

/** A status in the combined one (`simple-commit-status`). */
export function simpleStatus(
  { urls }: Github,
  record: RepositoryRecord,
  status: StatusRecord,
) {
  const { id, sha, state, context, description } = status;
  return {
    id,
    node_id: nodeId('StatusContext', id),
    url: `${repositoryApi(urls, record)}/statuses/${sha}`,
    avatar_url: urls.page('/assets/avatar.svg'),
    state,
    context,
    description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

/** A status by itself (`status`). */
export function presentStatus(
  github: Github,
  record: RepositoryRecord,
  status: StatusRecord,
) {
  return {
    ...simpleStatus(github, record, status),
    creator: simpleUser(github.urls, authorOf(github, status)),
  };
}
