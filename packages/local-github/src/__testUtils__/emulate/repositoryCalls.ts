import { ApiCall, REPOSITORY } from './ApiCall';

/** Accounts, repositories, topics. */
export const REPOSITORY_CALLS: ApiCall[] = [
  {
    name: 'create a repository in an organisation',
    method: 'POST',
    path: '/orgs/acme/repos',
    body: { name: 'items', description: 'Items', auto_init: true },
  },
  {
    name: 'create it again',
    method: 'POST',
    path: '/orgs/acme/repos',
    body: { name: 'items' },
  },
  {
    name: 'create one without a name',
    method: 'POST',
    path: '/orgs/acme/repos',
    body: { description: 'Nameless' },
  },
  {
    name: 'create one in an organisation that is not there',
    method: 'POST',
    path: '/orgs/nobody/repos',
    body: { name: 'items' },
  },
  {
    name: 'create a private one for the user',
    method: 'POST',
    path: '/user/repos',
    body: { name: 'mine', private: true },
  },
  { name: 'read a repository', method: 'GET', path: REPOSITORY },
  {
    name: 'read one in capital letters',
    method: 'GET',
    path: '/repos/ACME/ITEMS',
  },
  {
    name: 'read one that is not there',
    method: 'GET',
    path: '/repos/acme/none',
  },
  {
    name: 'change the description',
    method: 'PATCH',
    path: REPOSITORY,
    body: { description: 'More items', homepage: 'https://items.example' },
  },
  {
    name: 'replace topics',
    method: 'PUT',
    path: `${REPOSITORY}/topics`,
    body: { names: ['python', 'service'] },
  },
  {
    name: 'replace topics with a bad one',
    method: 'PUT',
    path: `${REPOSITORY}/topics`,
    body: { names: ['Bad Topic!'] },
  },
  {
    name: 'replace topics once more',
    method: 'PUT',
    path: `${REPOSITORY}/topics`,
    body: { names: ['python', 'service'] },
  },
  { name: 'read topics', method: 'GET', path: `${REPOSITORY}/topics` },
  { name: 'read an organisation', method: 'GET', path: '/orgs/acme' },
  {
    name: 'read an organisation that is not there',
    method: 'GET',
    path: '/orgs/nobody',
  },
  { name: 'read a user', method: 'GET', path: '/users/local-demo' },
  {
    name: 'read an organisation as a user',
    method: 'GET',
    path: '/users/acme',
  },
  {
    name: 'read a user that is not there',
    method: 'GET',
    path: '/users/nobody',
  },
  { name: 'read oneself', method: 'GET', path: '/user' },
];
