import {
  ConflictError,
  InputError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { describeEnding, endingOf } from './endingOf';
import { mergeEvidence, newOperation } from './operationProgress';

const planned = newOperation(
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
const reached = (evidence: object) =>
  mergeEvidence(planned, evidence, new Date('2026-01-01T00:00:01Z'));

describe('endingOf', () => {
  it.each([
    [new InputError('name: is taken; choose another.'), 'needs_you'],
    [new ConflictError('It is not ours; choose another name.'), 'needs_you'],
    [new ServiceUnavailableError('The ledger is away; Retry.'), 'waiting'],
  ])('keeps the sentence of %s', (error, state) => {
    expect(endingOf(error, { operation: planned, cancelled: false })).toEqual({
      state,
      reason: error.message,
    });
  });

  it('believes an error that knows its ending', () => {
    const error = Object.assign(new Error('The rate limit is used up.'), {
      ending: { state: 'waiting', waitUntil: '2026-01-01T01:00:00.000Z' },
    });
    expect(endingOf(error, { operation: planned, cancelled: false })).toEqual({
      state: 'waiting',
      waitUntil: '2026-01-01T01:00:00.000Z',
      reason: 'The rate limit is used up.',
    });
  });

  it('keeps nothing of the text of an error that nobody foresaw', () => {
    const error = new TypeError('cannot read hunter2');
    expect(endingOf(error, { operation: planned, cancelled: false })).toEqual({
      state: 'stopped',
      reason:
        "The run broke off (TypeError, see the task's log): nothing was created; Retry goes on.",
    });
  });

  it.each([
    [{}, 'nothing was created'],
    [
      { stage: 'create_pending' },
      'github.com/acme/item-service may exist, empty and with our marker as its homepage',
    ],
    [
      { stage: 'create_pending', repositoryId: 7 },
      'github.com/acme/item-service exists without its code',
    ],
    [
      { stage: 'pushed', repositoryId: 7 },
      'github.com/acme/item-service exists with its code and is not registered in the catalog',
    ],
    [
      { stage: 'registered', entityRef: 'component:default/item-service' },
      'github.com/acme/item-service is complete and component:default/item-service is registered',
    ],
  ])('says what exists when a task is cancelled at %j', (evidence, remains) => {
    const operation = reached(evidence);
    expect(endingOf(new Error('x'), { operation, cancelled: true })).toEqual({
      state: 'stopped',
      reason: `The task was cancelled: ${remains}; Retry goes on.`,
    });
  });
});

describe('describeEnding', () => {
  it('says until when', () => {
    expect(
      describeEnding({
        state: 'waiting',
        reason: 'The rate limit is used up.',
        waitUntil: '2026-01-01T01:00:00.000Z',
      }),
    ).toBe(
      'Waiting until 2026-01-01T01:00:00.000Z: The rate limit is used up.',
    );
  });
});
