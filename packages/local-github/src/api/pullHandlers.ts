import {
  createComment,
  listComments,
  updateComment,
} from '../handlers/comments';
import {
  addIssueLabels,
  listIssueLabels,
  removeIssueLabel,
} from '../handlers/issueLabels';
import { createLabel, getLabel, listLabels } from '../handlers/labels';
import { listPullCommits, listPullFiles } from '../handlers/pullContents';
import { checkMerged, mergePull } from '../handlers/pullMerges';
import { requestReviewers } from '../handlers/pullReviewers';
import { createPull, getPull, listPulls, updatePull } from '../handlers/pulls';
import { Handler } from './Call';
import { inRepository } from './inRepository';

/** What this server does about pull requests, their labels and their comments. */
export const pullHandlers: Record<string, Handler> = {
  'pulls/list': inRepository(listPulls),
  'pulls/create': inRepository(createPull),
  'pulls/get': inRepository(getPull),
  'pulls/update': inRepository(updatePull),
  'pulls/list-commits': inRepository(listPullCommits),
  'pulls/list-files': inRepository(listPullFiles),
  'pulls/check-if-merged': inRepository(checkMerged),
  'pulls/merge': inRepository(mergePull),
  'pulls/request-reviewers': inRepository(requestReviewers),
  'issues/list-labels-for-repo': inRepository(listLabels),
  'issues/create-label': inRepository(createLabel),
  'issues/get-label': inRepository(getLabel),
  'issues/list-labels-on-issue': inRepository(listIssueLabels),
  'issues/add-labels': inRepository(addIssueLabels),
  'issues/remove-label': inRepository(removeIssueLabel),
  'issues/list-comments': inRepository(listComments),
  'issues/create-comment': inRepository(createComment),
  'issues/update-comment': inRepository(updateComment),
};
