import { JsonObject } from '@backstage/types';

/** The switches of a repository, under GitHub's names, with what GitHub gives a new one. */
const DEFAULTS: JsonObject = {
  has_issues: true,
  has_projects: true,
  has_wiki: true,
  has_discussions: false,
  is_template: false,
  archived: false,
  allow_forking: true,
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  allow_auto_merge: false,
  allow_update_branch: false,
  delete_branch_on_merge: false,
  use_squash_pr_title_as_default: false,
  squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
  squash_merge_commit_message: 'COMMIT_MESSAGES',
  merge_commit_title: 'MERGE_MESSAGE',
  merge_commit_message: 'PR_TITLE',
  web_commit_signoff_required: false,
};

/** The switches of a new repository, as far as the request does not name them. */
export function defaultSettings(): JsonObject {
  return { ...DEFAULTS };
}

/** The switches that a request names. */
export function readSettings(body: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.keys(DEFAULTS)
      .filter(name => body[name] !== undefined)
      .map(name => [name, body[name]]),
  );
}
