import { REGISTRY_TOKEN } from '../bench/serviceForm';
import { findViolations } from './findViolations';
import { Outcome } from './Outcome';

const undisturbed = { refs: ['refs/heads/main'] };
const row = {
  stage: 'registered',
  state: 'done',
  lease_until: null,
  repository_id: '7',
  tree_sha: 'tree',
  commit_sha: 'commit',
  answers_digest: 'answers',
  entity_ref: 'component:default/item-service',
};
const good: Outcome = {
  status: 'completed',
  repositoryIds: [7],
  repository: { refs: ['refs/heads/main'] },
  tree: 'tree',
  expectedTree: 'tree',
  commits: ['commit'],
  secret: REGISTRY_TOKEN,
  locations: ['http://github/acme/item-service/blob/main/catalog-info.yaml'],
  operations: [row],
  foreign: [],
};

describe('findViolations', () => {
  it('finds nothing where all is well', () => {
    expect(findViolations(good, undisturbed)).toEqual([]);
  });

  it.each<[string, Partial<Outcome>]>([
    ['the task is completed', { status: 'failed' }],
    ['there is one repository', { repositoryIds: [7, 8] }],
    ['the repository is the one of the ledger', { repositoryIds: [8] }],
    ['its tree is the rendered one', { expectedTree: 'other' }],
    ['it has one commit', { commits: ['commit', 'initial'] }],
    ['its secret opens', { secret: undefined }],
    ['it is what an undisturbed run leaves', { repository: { refs: [] } }],
    ['it is registered once', { locations: [] }],
    ['the ledger has one row', { operations: [row, row] }],
    [
      'the ledger is done and has all evidence',
      { operations: [{ ...row, stage: 'pushed' }] },
    ],
    ['nothing foreign is touched', { foreign: ['DELETE /repos/acme/other'] }],
  ])('finds that it does not hold: %s', (name, change) => {
    expect(findViolations({ ...good, ...change }, undisturbed)).toEqual([name]);
  });
});
