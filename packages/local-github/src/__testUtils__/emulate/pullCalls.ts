import { ApiCall, REPOSITORY } from './ApiCall';

const PULLS = `${REPOSITORY}/pulls`;
const LABELS = `${REPOSITORY}/labels`;
const ISSUE = `${REPOSITORY}/issues/1`;
const PULL = { title: 'Change items', head: 'topic', base: 'main' };

/** Labels, pull requests, and the end of a repository. */
export const PULL_CALLS: ApiCall[] = [
  {
    name: 'make a label',
    method: 'POST',
    path: LABELS,
    body: { name: 'update', color: 'ededed', description: 'Of templates' },
  },
  {
    name: 'make it once more',
    method: 'POST',
    path: LABELS,
    body: { name: 'update', color: 'ededed' },
  },
  { name: 'read a label', method: 'GET', path: `${LABELS}/update` },
  {
    name: 'read a label that is not there',
    method: 'GET',
    path: `${LABELS}/none`,
  },
  {
    name: 'make a branch for a pull request',
    method: 'POST',
    path: `${REPOSITORY}/git/refs`,
    body: ({ rewritten }) => ({ ref: 'refs/heads/topic', sha: rewritten }),
  },
  {
    name: 'write a file to the branch',
    method: 'PUT',
    path: `${REPOSITORY}/contents/topic.txt`,
    body: {
      message: 'Write topic.txt',
      content: 'dG9waWMK',
      branch: 'topic',
    },
    remember: body => ({ topic: body.commit.sha }),
  },
  { name: 'open a pull request', method: 'POST', path: PULLS, body: PULL },
  {
    name: 'list pull requests of the branch',
    method: 'GET',
    path: `${PULLS}?head=acme:topic&state=open`,
  },
  { name: 'read a pull request', method: 'GET', path: `${PULLS}/1` },
  {
    name: 'read a pull request that is not there',
    method: 'GET',
    path: `${PULLS}/99`,
  },
  {
    name: 'change a pull request',
    method: 'PATCH',
    path: `${PULLS}/1`,
    body: { title: 'Change all items', body: 'Because.' },
  },
  {
    name: 'list the files of a pull request',
    method: 'GET',
    path: `${PULLS}/1/files`,
  },
  {
    name: 'label a pull request',
    method: 'POST',
    path: `${ISSUE}/labels`,
    body: { labels: ['update'] },
  },
  {
    name: 'comment on a pull request',
    method: 'POST',
    path: `${ISSUE}/comments`,
    body: { body: 'Well done' },
  },
  { name: 'open it again', method: 'POST', path: PULLS, body: PULL },
  {
    name: 'open a pull request without commits',
    method: 'POST',
    path: PULLS,
    body: { ...PULL, head: 'main', base: 'topic' },
  },
  {
    name: 'open one from a branch that is not there',
    method: 'POST',
    path: PULLS,
    body: { ...PULL, head: 'none' },
  },
  {
    name: 'merge a pull request',
    method: 'PUT',
    path: `${PULLS}/1/merge`,
    body: {},
    remember: body => ({ merged: body.sha }),
  },
  {
    name: 'merge it again',
    method: 'PUT',
    path: `${PULLS}/1/merge`,
    body: {},
  },
  { name: 'delete a repository', method: 'DELETE', path: REPOSITORY },
  { name: 'read it after that', method: 'GET', path: REPOSITORY },
];
