import { ApiCall, REPOSITORY } from './ApiCall';

const FILE = `${REPOSITORY}/contents/src/app.py`;
const put = (content: string, rest: object = {}) => ({
  message: 'Write app.py',
  content: Buffer.from(content).toString('base64'),
  ...rest,
});

/** Files, branches, history, and a repository without commits. */
export const FILE_CALLS: ApiCall[] = [
  {
    name: 'write a file',
    method: 'PUT',
    path: FILE,
    body: put('one\n'),
    remember: body => ({ app: body.content.sha, written: body.commit.sha }),
  },
  { name: 'read a file', method: 'GET', path: FILE },
  {
    name: 'overwrite a file without saying which',
    method: 'PUT',
    path: FILE,
    body: put('two\n'),
  },
  {
    name: 'overwrite a file',
    method: 'PUT',
    path: FILE,
    body: ({ app }) => put('two\n', { sha: app }),
    remember: body => ({ rewritten: body.commit.sha }),
  },
  {
    name: 'overwrite a file that changed',
    method: 'PUT',
    path: FILE,
    body: ({ app }) => put('three\n', { sha: app }),
  },
  {
    name: 'write to a branch that is not there',
    method: 'PUT',
    path: FILE,
    body: put('x', { branch: 'none' }),
  },
  {
    name: 'read a file that is not there',
    method: 'GET',
    path: `${REPOSITORY}/contents/none.txt`,
  },
  { name: 'read a folder', method: 'GET', path: `${REPOSITORY}/contents/docs` },
  { name: 'read the readme', method: 'GET', path: `${REPOSITORY}/readme` },
  { name: 'list branches', method: 'GET', path: `${REPOSITORY}/branches` },
  { name: 'read a branch', method: 'GET', path: `${REPOSITORY}/branches/main` },
  {
    name: 'read a branch that is not there',
    method: 'GET',
    path: `${REPOSITORY}/branches/none`,
  },
  {
    name: 'read the history',
    method: 'GET',
    path: `${REPOSITORY}/commits?per_page=2`,
  },
  {
    name: 'make an empty repository',
    method: 'POST',
    path: '/orgs/acme/repos',
    body: { name: 'empty' },
  },
  {
    name: 'write a blob into an empty repository',
    method: 'POST',
    path: '/repos/acme/empty/git/blobs',
    body: { content: 'x' },
  },
  {
    name: 'read a ref of an empty repository',
    method: 'GET',
    path: '/repos/acme/empty/git/ref/heads/main',
  },
  {
    name: 'list the branches of an empty repository',
    method: 'GET',
    path: '/repos/acme/empty/branches',
  },
  {
    name: 'write the first file of an empty repository',
    method: 'PUT',
    path: '/repos/acme/empty/contents/README.md',
    body: put('# Empty\n'),
    remember: body => ({ firstOfEmpty: body.commit.sha }),
  },
];
