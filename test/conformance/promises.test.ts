import { nameOf } from './endpoints';
import { Profile } from './Profile';
import {
  endpointsLeftOut,
  leftOut,
  promised,
  promisedEndpoints,
} from './promises';

const profile: Profile = {
  answers: {},
  port: 8000,
  files: ['README.md', 'app/users.py'],
  variables: ['DATABASE_URL', 'SECRET_KEY'],
  composeServices: [],
  commands: [],
  makeTargets: [],
  endpoints: [
    'GET /api/v1/items/?skip&limit -> 200, 401',
    'GET /api/v1/users/{user_id} -> 200',
  ],
  leftOut: [
    {
      why: 'users come later',
      files: ['app/users.py'],
      variables: ['SECRET_KEY'],
      endpoints: ['GET /api/v1/users/{user_id} -> 200'],
      statuses: [401],
    },
  ],
  exchanges: [],
};

describe('a profile', () => {
  it('promises what it does not leave out', () => {
    expect(promised(profile)).toEqual([
      { kind: 'files', what: 'README.md' },
      { kind: 'variables', what: 'DATABASE_URL' },
    ]);
  });

  it('says why it leaves something out', () => {
    expect(leftOut(profile)).toEqual([
      { kind: 'files', what: 'app/users.py', why: 'users come later' },
      { kind: 'variables', what: 'SECRET_KEY', why: 'users come later' },
    ]);
  });

  it('promises the answers of its endpoints', () => {
    expect(promisedEndpoints(profile)).toEqual([
      {
        method: 'GET',
        path: '/api/v1/items',
        parameters: ['skip', 'limit'],
        status: 200,
      },
    ]);
  });

  it('leaves out endpoints', () => {
    expect(endpointsLeftOut(profile).map(nameOf)).toEqual([
      'GET /api/v1/users/{} 200',
    ]);
  });
});
