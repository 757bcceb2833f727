import { DOCS, KnownDifference } from './KnownDifference';

const GIT = `${DOCS}/git`;
const VALIDATION = `${DOCS}/using-the-rest-api/troubleshooting-the-rest-api#validation-failed`;

/** The HTTP status of calls. */
function status(
  calls: string[],
  judge: string,
  because: string,
): KnownDifference {
  return { calls, fields: ['HTTP status'], judge, because };
}

/** In which words something is refused. */
const WORDS: KnownDifference[] = [
  {
    fields: ['status'],
    judge: 'basic-error',
    because: "emulate does not repeat the status in a refusal's body.",
  },
  {
    calls: ['create it again', 'make it once more'],
    fields: ['message', 'errors'],
    judge: VALIDATION,
    because:
      'emulate says in its own words that a name is taken, and gives no list of errors.',
  },
  {
    calls: [
      'create one without a name',
      'overwrite a file without saying which',
    ],
    fields: ['message'],
    judge: VALIDATION,
    because: 'GitHub says that something "wasn\'t supplied", and no more.',
  },
  {
    calls: [
      'write a commit of a tree that is not there',
      'make a branch at what is not there',
      'make a ref without a folder',
      'move a branch to what does not follow',
    ],
    fields: ['message'],
    judge: `${GIT}/refs`,
    because:
      "emulate uses its own words; ours are those that GitHub's users report.",
  },
  {
    calls: [
      'write to a branch that is not there',
      'read a branch that is not there',
    ],
    fields: ['message'],
    judge: `${DOCS}/branches/branches#get-a-branch`,
    because: 'GitHub says that it is the branch that is missing.',
  },
];

/** What is refused at all. */
const STATUSES: KnownDifference[] = [
  status(
    ['read one in capital letters'],
    `${DOCS}/repos/repos#get-a-repository`,
    'Owners and repositories are "not case sensitive".',
  ),
  status(
    ['replace topics with a bad one'],
    `${DOCS}/repos/repos#replace-all-repository-topics`,
    'emulate takes every text for a topic.',
  ),
  status(
    ['read an organisation as a user'],
    `${DOCS}/users/users#get-a-user`,
    'GitHub answers with the organisation, which publishers recognise by its type.',
  ),
  status(
    ['write what is not base64'],
    `${GIT}/blobs#create-a-blob`,
    'emulate writes an empty blob instead.',
  ),
  status(
    ['write a tree with a path that git does not keep'],
    `${GIT}/trees#create-a-tree`,
    'git fsck calls such a tree broken, and git clients refuse to check it out.',
  ),
  status(
    ['write a commit without saying parents'],
    `${GIT}/commits#create-a-commit`,
    '"If omitted or empty, the commit will be written as a root commit."',
  ),
  status(
    ['move a branch that is not there', 'delete it again'],
    `${GIT}/refs`,
    'GitHub answers 422 "Reference does not exist"; its description knows no 404 for these.',
  ),
  status(
    [
      'write a blob into an empty repository',
      'read a ref of an empty repository',
    ],
    `${DOCS}/guides/using-the-rest-api-to-interact-with-your-git-database`,
    '"The REST API will return a 409 Conflict if the Git repository is empty or unavailable."',
  ),
  status(
    [
      'open it again',
      'open a pull request without commits',
      'open one from a branch that is not there',
    ],
    `${DOCS}/pulls/pulls#create-a-pull-request`,
    'emulate opens a pull request for everything.',
  ),
  status(
    ['merge it again'],
    `${DOCS}/pulls/pulls#merge-a-pull-request`,
    '405 is "Method Not Allowed if merge cannot be performed".',
  ),
];

/** What is refused, and in which words. */
export const DIFFERENCES_OF_REFUSALS = [...WORDS, ...STATUSES];
