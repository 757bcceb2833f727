import { decideOpening } from './decideOpening';
import { mergeEvidence, newOperation } from './operationProgress';

const occupant = newOperation(
  {
    id: 'op-1',
    taskId: 'task-1',
    host: 'github.com',
    owner: 'acme',
    repository: 'item-service',
    marker: 'https://portal.example.com/x?operation=op-1',
  },
  new Date('2026-01-01T00:00:00Z'),
);

describe('decideOpening', () => {
  it('refuses while another task has just reserved the name', () => {
    expect(decideOpening(occupant, new Date('2026-01-01T00:14:00Z'))).toBe(
      'refuse',
    );
  });

  it('takes over the name from a task that was given up before it created anything', () => {
    expect(decideOpening(occupant, new Date('2026-01-01T00:16:00Z'))).toBe(
      'supersede',
    );
  });

  it('takes over at once from a task that has ended before it created anything', () => {
    const ended = { ...occupant, state: 'needs_you' as const };
    expect(decideOpening(ended, new Date('2026-01-01T00:00:01Z'))).toBe(
      'supersede',
    );
  });

  it('never takes over while a run is at work', () => {
    const held = { ...occupant, leaseUntil: '2026-01-01T01:00:00.000Z' };
    expect(decideOpening(held, new Date('2026-01-01T00:59:00Z'))).toBe(
      'refuse',
    );
  });

  it('never takes over once a repository was created', () => {
    const created = mergeEvidence(
      occupant,
      { stage: 'created' },
      new Date('2026-01-01T00:00:00Z'),
    );
    expect(decideOpening(created, new Date('2027-01-01T00:00:00Z'))).toBe(
      'refuse',
    );
  });
});
