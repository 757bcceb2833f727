import { DOCS, KnownDifference } from './KnownDifference';

const DETAILS = ['commits', 'additions', 'changed_files'];

/** What answers that succeed hold, or hold more or less of. */
export const DIFFERENCES_OF_SHAPE: KnownDifference[] = [
  {
    fields: [
      'allow_update_branch',
      'use_squash_pr_title_as_default',
      'merge_commit_title',
      'merge_commit_message',
      'squash_merge_commit_title',
      'squash_merge_commit_message',
      'web_commit_signoff_required',
      'subscribers_count',
      'network_count',
      'organization',
      'custom_properties',
    ],
    judge: 'full-repository',
    because: 'emulate leaves out fields of a repository.',
  },
  {
    fields: ['owner.description', 'user.description'],
    judge: 'simple-user',
    because: 'emulate adds a field that accounts do not have.',
  },
  {
    calls: [
      'create a repository in an organisation',
      'read a repository',
      'change the description',
      'open a pull request',
      'list pull requests of the branch',
      'read a pull request',
      'change a pull request',
    ],
    fields: ['size', 'language'],
    judge: `${DOCS}/repos/repos#get-a-repository`,
    because:
      'GitHub finds both out some time after a push; here they stay 0 and null, as in the moment of the creation.',
  },
  {
    calls: ['read an organisation'],
    fields: ['site_admin', 'user_view_type'],
    judge: 'organization-full',
    because: 'emulate adds fields that organisations do not have.',
  },
  {
    calls: ['read an organisation'],
    fields: [
      'company',
      'blog',
      'location',
      'email',
      'twitter_username',
      'is_verified',
      'members_can_create_repositories',
      'default_repository_permission',
      'billing_email',
    ],
    judge: 'organization-full',
    because: 'They are optional, and left out here.',
  },
  {
    calls: ['read a user', 'read oneself'],
    fields: ['blog'],
    judge: 'public-user',
    because: 'It may be null or empty where there is none.',
  },
  {
    calls: ['write text', 'write bytes'],
    fields: ['size'],
    judge: 'short-blob',
    because: 'A new blob is described by its name and address only.',
  },
  {
    calls: [
      'write a file',
      'overwrite a file',
      'read the history',
      'write the first file of an empty repository',
      'write a file to the branch',
    ],
    fields: ['commit.author.email', 'commit.committer.email'],
    judge:
      'https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address',
    because: "An account's private address starts with its number.",
  },
  {
    calls: ['read a branch'],
    fields: [
      'commit.commit',
      'commit.author',
      'commit.committer',
      'commit.parents',
      'protection',
    ],
    judge: 'branch-with-protection',
    because: 'emulate shows the short form of a branch.',
  },
  {
    calls: [
      'open a pull request',
      'list pull requests of the branch',
      'read a pull request',
      'change a pull request',
    ],
    fields: ['active_lock_reason'],
    judge: 'pull-request-simple',
    because: 'emulate leaves out a field.',
  },
  {
    calls: [
      'open a pull request',
      'read a pull request',
      'change a pull request',
    ],
    fields: ['maintainer_can_modify'],
    judge:
      'https://docs.github.com/pull-requests/collaborating-with-pull-requests/working-with-forks/allowing-changes-to-a-pull-request-branch-created-from-a-fork',
    because: 'It is about forks, and false inside one repository.',
  },
  {
    calls: [
      'open a pull request',
      'read a pull request',
      'change a pull request',
    ],
    fields: DETAILS,
    judge: `${DOCS}/pulls/pulls#get-a-pull-request`,
    because:
      'emulate counts the commit before the first as well, and no changes.',
  },
  {
    calls: ['list pull requests of the branch'],
    fields: [
      ...DETAILS,
      'deletions',
      'merged',
      'mergeable',
      'rebaseable',
      'mergeable_state',
      'merged_by',
      'comments',
      'review_comments',
      'maintainer_can_modify',
    ],
    judge: 'pull-request-simple',
    because: 'emulate lists the long form of pull requests.',
  },
  {
    calls: ['list the files of a pull request'],
    fields: ['[]'],
    judge: `${DOCS}/pulls/pulls#list-pull-requests-files`,
    because: 'emulate finds no files.',
  },
  {
    calls: ['comment on a pull request'],
    fields: ['reactions'],
    judge: 'issue-comment',
    because: 'It is optional; there are no reactions here.',
  },
];
