import { hasReached, mergeEvidence, newOperation } from './operationProgress';

const start = newOperation(
  {
    id: 'op-1',
    taskId: 'task-1',
    host: 'GitHub.com',
    owner: 'Acme',
    repository: 'Item-Service',
    marker: 'https://portal.example.com/x?operation=op-1',
  },
  new Date('2026-01-01T00:00:00Z'),
);
const later = new Date('2026-01-01T00:00:05Z');

describe('newOperation', () => {
  it('is planned and holds its repository in lower case', () => {
    expect(start).toMatchObject({
      stage: 'planned',
      host: 'github.com',
      owner: 'acme',
      repository: 'item-service',
      createdAt: '2026-01-01T00:00:00.000Z',
    });
  });
});

describe('mergeEvidence', () => {
  it('moves the stage forward and adds what was proven', () => {
    expect(
      mergeEvidence(start, { stage: 'created', repositoryId: 7 }, later),
    ).toMatchObject({
      stage: 'created',
      repositoryId: 7,
      updatedAt: '2026-01-01T00:00:05.000Z',
    });
  });

  it('never moves the stage back', () => {
    const pushed = mergeEvidence(start, { stage: 'pushed' }, later);
    expect(mergeEvidence(pushed, { stage: 'created' }, later).stage).toBe(
      'pushed',
    );
  });

  it('keeps what absent evidence does not speak of', () => {
    const created = mergeEvidence(start, { repositoryId: 7 }, later);
    expect(
      mergeEvidence(created, { repositoryId: undefined }, later).repositoryId,
    ).toBe(7);
  });

  it('adds details to each other', () => {
    const first = mergeEvidence(start, { detail: { secrets: ['A'] } }, later);
    expect(
      mergeEvidence(first, { detail: { variables: ['B'] } }, later).detail,
    ).toEqual({ secrets: ['A'], variables: ['B'] });
  });

  it('refuses another repository than the recorded one', () => {
    const created = mergeEvidence(start, { repositoryId: 7 }, later);
    expect(() => mergeEvidence(created, { repositoryId: 8 }, later)).toThrow(
      'github.com/acme/item-service has id 8 but operation op-1 created id 7',
    );
  });
});

describe('hasReached', () => {
  it('compares stages in the order in which operations pass them', () => {
    const created = mergeEvidence(start, { stage: 'created' }, later);
    expect(hasReached(created, 'created')).toBe(true);
    expect(hasReached(created, 'pushed')).toBe(false);
  });
});
