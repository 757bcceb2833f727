import { TestDatabases } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import { OperationEnding } from '@microservice-scaffolder/plugin-microservice-common';
import { callers, startRouter, call } from '../__testUtils__/startRouter';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const intent = {
  id: '9ea36706-3afa-517a-b09a-48f2f97952ef',
  taskId: 'task-1',
  host: '127.0.0.1:4870',
  owner: 'acme',
  repository: 'item-service',
  marker: 'http://localhost:7007/x?operation=9ea36706',
  initiator: 'user:default/guest',
};

describe('POST /operations/:id/continue', () => {
  let router: Awaited<ReturnType<typeof startRouter>>;
  beforeEach(async () => {
    router = await startRouter(databases);
    await router.operations.open(intent);
  });

  async function endRun(ending: OperationEnding) {
    await router.operations.acquire(intent.id);
    await router.operations.release(intent.id, 1, ending);
  }
  const path = `/operations/${intent.id}/continue`;
  const proceed = () => call(router.app, callers.guest, ['post', path]);

  it('runs the task again in the name of the user', async () => {
    await endRun({ state: 'stopped', reason: 'The task was cancelled.' });
    expect((await proceed()).status).toBe(202);
    expect(router.retry).toHaveBeenCalledWith(
      { taskId: 'task-1' },
      {
        credentials: expect.objectContaining({
          principal: { type: 'user', userEntityRef: 'user:default/guest' },
        }),
      },
    );
  });

  it('shows at once that it goes on, and nothing that the ledger needs for itself', async () => {
    const waitUntil = '2026-01-01T00:00:00.000Z';
    await endRun({ state: 'waiting', reason: 'the rate limit', waitUntil });
    const { body } = await proceed();
    expect(body).toEqual({
      id: intent.id,
      taskId: 'task-1',
      host: '127.0.0.1:4870',
      owner: 'acme',
      repository: 'item-service',
      initiator: 'user:default/guest',
      stage: 'planned',
      state: 'running',
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      remains: 'nothing was created',
      taskUrl: 'http://localhost:7007/create/tasks/task-1',
      mayContinue: false,
    });
  });

  it('answers 409 while the operation is running', async () => {
    const { status, body } = await proceed();
    expect(status).toBe(409);
    expect(body.error.message).toBe(
      '127.0.0.1:4870/acme/item-service is being provisioned now; wait for the end of task task-1.',
    );
  });

  it('answers 409 when the operation is done', async () => {
    await endRun({ state: 'done' });
    const { status, body } = await proceed();
    expect(status).toBe(409);
    expect(body.error.message).toContain('is done; nothing is left to do.');
  });

  it.each([
    [400, 400, 'needs secrets that were typed into its form'],
    [403, 403, 'ask the platform team for the permissions scaffolder.task'],
    [404, 409, 'The scaffolder no longer has task task-1'],
    [409, 409, 'The scaffolder has task task-1 as running'],
    [500, 503, 'could not be asked to continue task task-1 (ResponseError)'],
  ])(
    'translates a %i of the scaffolder to %i and a sentence',
    async (answer, expected, sentence) => {
      await endRun({ state: 'stopped' });
      router.retry.mockRejectedValue(
        await ResponseError.fromResponse(new Response('', { status: answer })),
      );
      const { status, body } = await proceed();
      expect(status).toBe(expected);
      expect(body.error.message).toContain(sentence);
      expect((await router.operations.get(intent.id))?.state).toBe('stopped');
    },
  );

  it('leaves an event in the audit log when it is refused', async () => {
    await proceed();
    expect(router.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        meta: { actionType: 'continue', operationId: intent.id },
      }),
    );
    expect(router.auditEvent.fail).toHaveBeenCalled();
  });
});
