import { ApiCall, Memory, REPOSITORY } from './ApiCall';

const GIT = `${REPOSITORY}/git`;
const MONA = {
  name: 'Mona',
  email: 'mona@example.org',
  date: '2026-01-01T12:00:00Z',
};

const ref = (branch: string) => `${GIT}/refs/heads/${branch}`;
const file = (path: string, rest: object) => ({
  path,
  mode: '100644',
  type: 'blob',
  ...rest,
});
const commit = (memory: Memory, tree: string, parents: string[]) => ({
  message: 'Change items',
  tree: memory[tree],
  parents: parents.map(name => memory[name]),
  author: MONA,
  committer: MONA,
});
const shaAs = (name: string) => (body: any) => ({ [name]: body.sha });

const BLOBS: ApiCall[] = [
  {
    name: 'write text',
    method: 'POST',
    path: `${GIT}/blobs`,
    body: { content: 'grüße\n', encoding: 'utf-8' },
    remember: shaAs('text'),
  },
  {
    name: 'write bytes',
    method: 'POST',
    path: `${GIT}/blobs`,
    body: { content: 'AAEC/w==', encoding: 'base64' },
    remember: shaAs('bytes'),
  },
  {
    name: 'write what is not base64',
    method: 'POST',
    path: `${GIT}/blobs`,
    body: { content: '$$$', encoding: 'base64' },
  },
  {
    name: 'read bytes',
    method: 'GET',
    path: memory => `${GIT}/blobs/${memory.bytes}`,
  },
  {
    name: 'read a blob that is not there',
    method: 'GET',
    path: `${GIT}/blobs/${'0'.repeat(39)}1`,
  },
];

const TREES: ApiCall[] = [
  {
    name: 'write a tree with every mode',
    method: 'POST',
    path: `${GIT}/trees`,
    body: memory => ({
      tree: [
        file('README.md', { content: '# Items\n' }),
        file('bin/run', { content: '#!/bin/sh\n', mode: '100755' }),
        file('link', { content: 'README.md', mode: '120000' }),
        file('docs/data.bin', { sha: memory.bytes }),
        file('empty', { content: '' }),
      ],
    }),
    remember: shaAs('tree'),
  },
  {
    name: 'write a tree on top of another',
    method: 'POST',
    path: `${GIT}/trees`,
    body: memory => ({
      base_tree: memory.tree,
      tree: [file('docs/text.txt', { sha: memory.text })],
    }),
    remember: shaAs('more'),
  },
  {
    name: 'write a tree without a file of another',
    method: 'POST',
    path: `${GIT}/trees`,
    body: memory => ({
      base_tree: memory.more,
      tree: [file('docs/data.bin', { sha: null })],
    }),
    remember: shaAs('less'),
  },
  {
    name: 'write a tree with a path that git does not keep',
    method: 'POST',
    path: `${GIT}/trees`,
    body: { tree: [file('.git/config', { content: 'x' })] },
  },
  {
    name: 'read a tree with its folders',
    method: 'GET',
    path: memory => `${GIT}/trees/${memory.less}?recursive=1`,
  },
];

const COMMITS: ApiCall[] = [
  {
    name: 'find the first commit',
    method: 'GET',
    path: `${GIT}/ref/heads/main`,
    remember: body => ({ first: body.object.sha }),
  },
  {
    name: 'write a root commit',
    method: 'POST',
    path: `${GIT}/commits`,
    body: memory => commit(memory, 'tree', []),
    remember: shaAs('root'),
  },
  {
    name: 'write a commit without saying parents',
    method: 'POST',
    path: `${GIT}/commits`,
    body: memory => ({ message: 'Orphan', tree: memory.tree, author: MONA }),
  },
  {
    name: 'write a commit on top of another',
    method: 'POST',
    path: `${GIT}/commits`,
    body: memory => commit(memory, 'more', ['root']),
    remember: shaAs('second'),
  },
  {
    name: 'write a commit of a tree that is not there',
    method: 'POST',
    path: `${GIT}/commits`,
    body: { message: 'Nothing', tree: '1'.repeat(40), parents: [] },
  },
  {
    name: 'read a commit',
    method: 'GET',
    path: memory => `${GIT}/commits/${memory.second}`,
  },
];

const REFS: ApiCall[] = [
  {
    name: 'move a branch to what does not follow',
    method: 'PATCH',
    path: ref('main'),
    body: ({ root }) => ({ sha: root }),
  },
  {
    name: 'force a branch to it',
    method: 'PATCH',
    path: ref('main'),
    body: ({ root }) => ({ sha: root, force: true }),
  },
  {
    name: 'move a branch forward',
    method: 'PATCH',
    path: ref('main'),
    body: ({ second }) => ({ sha: second }),
  },
  {
    name: 'move a branch that is not there',
    method: 'PATCH',
    path: ref('none'),
    body: ({ second }) => ({ sha: second }),
  },
  {
    name: 'make a branch',
    method: 'POST',
    path: `${GIT}/refs`,
    body: ({ root }) => ({ ref: 'refs/heads/next', sha: root }),
  },
  {
    name: 'make it again',
    method: 'POST',
    path: `${GIT}/refs`,
    body: ({ root }) => ({ ref: 'refs/heads/next', sha: root }),
  },
  {
    name: 'make a branch at what is not there',
    method: 'POST',
    path: `${GIT}/refs`,
    body: { ref: 'refs/heads/ghost', sha: '1'.repeat(40) },
  },
  {
    name: 'make a ref without a folder',
    method: 'POST',
    path: `${GIT}/refs`,
    body: ({ root }) => ({ ref: 'next', sha: root }),
  },
  { name: 'read a ref', method: 'GET', path: `${GIT}/ref/heads/next` },
  {
    name: 'read a ref that is not there',
    method: 'GET',
    path: `${GIT}/ref/heads/none`,
  },
  {
    name: 'list refs by their beginning',
    method: 'GET',
    path: `${GIT}/matching-refs/heads/ne`,
  },
  { name: 'delete a ref', method: 'DELETE', path: ref('next') },
  { name: 'delete it again', method: 'DELETE', path: ref('next') },
];

/** The git database. */
export const GIT_CALLS = [...BLOBS, ...TREES, ...COMMITS, ...REFS];
