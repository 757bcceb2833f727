import { mockServices } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import { scaffolderServiceMock } from '@backstage/plugin-scaffolder-node/testUtils';
import { createTaskReader } from './createTaskReader';

const auth = mockServices.auth({ pluginId: 'microservice' });

function readerOf(getTask: () => Promise<any>) {
  return createTaskReader({
    auth,
    scaffolder: scaffolderServiceMock.mock({ getTask }),
  });
}

/** How the scaffolder's client fails for an answer. */
async function failure(status: number, body?: object): Promise<Error> {
  return ResponseError.fromResponse(
    body ? Response.json(body, { status }) : new Response('', { status }),
  );
}

describe('createTaskReader', () => {
  it('reads how a task stands, and nothing of what it holds', async () => {
    const lastHeartbeatAt = '2026-01-01T00:00:00Z';
    const spec = { parameters: { token: 'a secret' } };
    const read = readerOf(async () => ({
      ...{ id: 'task-1', status: 'failed', lastHeartbeatAt, spec },
    }));
    expect(await read('task-1')).toEqual({ status: 'failed', lastHeartbeatAt });
  });

  it('knows a task that is gone by the word of the scaffolder', async () => {
    const error = { name: 'NotFoundError', message: 'No task with id task-1' };
    const answer = { error, response: { statusCode: 404 } };
    const read = readerOf(async () => {
      throw await failure(404, answer);
    });
    expect(await read('task-1')).toEqual({ status: 'gone' });
  });

  it.each([404, 500, 403])(
    'takes a %i without that word for an outage',
    async status => {
      const read = readerOf(async () => {
        throw await failure(status);
      });
      await expect(read('task-1')).rejects.toThrow(String(status));
    },
  );
});
