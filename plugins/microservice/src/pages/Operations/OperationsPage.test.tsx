import '@testing-library/jest-dom';
import { discoveryApiRef, fetchApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  OperationState,
  OperationView,
} from '@microservice-scaffolder/plugin-microservice-common';
import { OperationsPage } from './OperationsPage';
import { taskRouteRef } from './routeRefs';

const running: OperationView = {
  id: '9ea36706-3afa-517a-b09a-48f2f97952ef',
  taskId: 'task-1',
  host: 'github.com',
  owner: 'acme',
  repository: 'item-service',
  initiator: 'user:default/guest',
  stage: 'created',
  state: 'running',
  createdAt: '2026-01-01T12:00:00.000Z',
  updatedAt: '2026-01-01T12:00:00.000Z',
  remains: 'github.com/acme/item-service exists without its code',
  taskUrl: 'http://localhost/create/tasks/task-1',
  repositoryUrl: 'https://github.com/acme/item-service',
  mayContinue: false,
};
const stopped: OperationView = {
  ...running,
  state: 'stopped',
  reason: `The task was cancelled: ${running.remains}; Retry goes on.`,
  mayContinue: true,
};

/** The page on a portal whose plugin gives these answers, the last one for ever. */
async function renderPage(...answers: (() => Response | Promise<Response>)[]) {
  const sent: string[] = [];
  const fetch = async (input: unknown, init?: RequestInit) => {
    sent.push(`${init?.method} ${input}`);
    const answer = answers.length > 1 ? answers.shift()! : answers[0];
    return answer();
  };
  const discovery = { getBaseUrl: async () => 'http://portal/api' };
  await renderInTestApp(<OperationsPage />, {
    apis: [
      [discoveryApiRef, discovery],
      [fetchApiRef, { fetch: fetch as typeof globalThis.fetch }],
    ],
    mountedRoutes: {
      '/create/tasks/:taskId': taskRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
  });
  return { sent };
}

const items = (...operations: OperationView[]) => {
  const text = JSON.stringify({ items: operations });
  return () => new Response(text);
};
const refusal = (status: number, name: string, message: string) => () =>
  Response.json(
    { error: { name, message }, response: { statusCode: status } },
    { status },
  );

describe('OperationsPage', () => {
  it('says that it is loading before the first answer', async () => {
    await renderPage(() => new Promise<Response>(() => {}));
    expect(
      await screen.findByLabelText('Loading operations'),
    ).toBeInTheDocument();
  });

  it('leads to the Create page where there is nothing to show', async () => {
    await renderPage(items());
    expect(
      await screen.findByRole('link', { name: 'Create a service' }),
    ).toHaveAttribute('href', '/create');
  });

  it('says why there is nothing to show when the plugin refuses', async () => {
    await renderPage(refusal(403, 'NotAllowedError', 'Ask the platform team'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Ask the platform team; this page tries again by itself.',
    );
  });

  it.each<[OperationState, Partial<OperationView>, string[]]>([
    ['running', {}, ['Running', `${running.remains}.`]],
    [
      'done',
      { remains: 'x is complete' },
      ['Done', 'x is complete.', 'Everything is there.'],
    ],
    [
      'needs_you',
      { reason: 'The name is taken.' },
      ['Needs you', 'The name is taken.', 'Put right what is said above'],
    ],
    [
      'waiting',
      { waitUntil: '2026-01-01T13:00:00Z' },
      ['Waiting until Jan 1, 2026', 'Nobody made a mistake'],
    ],
    [
      'stopped',
      stopped,
      ['Stopped', 'The task was cancelled', 'nothing is deleted'],
    ],
  ])('tells people what %s means', async (state, difference, words) => {
    await renderPage(items({ ...running, ...difference, state }));
    const card = await screen.findByRole('region', {
      name: 'acme/item-service',
    });
    for (const word of words) {
      expect(within(card).getByRole('status')).toHaveTextContent(word);
    }
  });

  it('does not say twice what exists', async () => {
    await renderPage(items(stopped));
    expect(await screen.findAllByText(/exists without/)).toHaveLength(1);
  });

  it('leads to repository, task and catalog', async () => {
    await renderPage(
      items({ ...running, entityRef: 'component:default/item-service' }),
    );
    const target = async (name: string) =>
      (await screen.findByRole('link', { name })).getAttribute('href');
    expect(await target('Repository, Opens in a new window')).toBe(
      'https://github.com/acme/item-service',
    );
    expect(await target('Task and its log')).toBe('/create/tasks/task-1');
    expect(await target('Service in the catalog')).toBe(
      '/catalog/default/component/item-service',
    );
  });

  it('continues an operation and shows how it stands then', async () => {
    const { sent } = await renderPage(
      items(stopped),
      () => new Response('{}', { status: 202 }),
      items(running),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Continue acme/item-service' }),
    );
    expect(await screen.findByText('Running')).toBeInTheDocument();
    expect(sent[1]).toBe(
      `POST http://portal/api/operations/${running.id}/continue`,
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says why an operation is not continued', async () => {
    await renderPage(
      items(stopped),
      refusal(409, 'ConflictError', 'It is running.'),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Continue acme/item-service' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It is running.',
    );
  });
});
