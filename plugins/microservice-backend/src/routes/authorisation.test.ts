import { resolve } from 'node:path';
import { createHash } from 'node:crypto';
import request, { Response } from 'supertest';
import {
  BackstageCredentials,
  BackstageUserPrincipal,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import { scaffolderServiceMock } from '@backstage/plugin-scaffolder-node/testUtils';
import {
  operationContinuePermission,
  operationReadPermission,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  createOperationConditionalDecision,
  operationConditions,
} from '../access/operationRules';
import { microservicePlugin } from '../plugin';

const user = (name: string) => ({
  header: mockCredentials.user.header(`user:default/${name}`),
  /** Who began the operation that they ask for. */
  initiator: 'user:default/guest',
});
const themselves = (name: string) => ({
  ...user(name),
  initiator: `user:default/${name}`,
});

/** Who asks. */
const roles = {
  nobody: { ...user('guest'), header: mockCredentials.none.header() },
  owner: user('guest'),
  stranger: user('stranger'),
  /** Reads everything, as the policy says. */
  platform: user('platform'),
  plugin: { ...user('guest'), header: mockCredentials.service.header() },
  /** Began the operation, and the policy lets them see nothing. */
  blind: themselves('blind'),
  /** Began the operation, and the policy does not let them continue it. */
  idle: themselves('idle'),
};
type Role = keyof typeof roles;

const { ALLOW, DENY } = AuthorizeResult;
const decisions: Record<string, { read: PolicyDecision; go: boolean }> = {
  'user:default/platform': { read: { result: ALLOW }, go: true },
  'user:default/blind': { read: { result: DENY }, go: true },
};

/** What a portal with a permission policy decides. */
const policy = mockServices.permissions.mock({
  authorizeConditional: async (queries, options) =>
    queries.map(() => decide(options!).read),
  authorize: async (queries, options) =>
    queries.map(() => ({ result: decide(options!).go ? ALLOW : DENY })),
});

function decide(options: object) {
  const { credentials } = options as {
    credentials: BackstageCredentials<Partial<BackstageUserPrincipal>>;
  };
  const { userEntityRef } = credentials.principal;
  if (!userEntityRef) return { read: { result: ALLOW }, go: true } as const;
  const own = operationConditions.isOperationOwner({
    initiators: [userEntityRef],
  });
  const read = createOperationConditionalDecision(operationReadPermission, own);
  const go = userEntityRef !== 'user:default/idle';
  return decisions[userEntityRef] ?? { read, go };
}

/** A scaffolder that runs every task again. */
const willingScaffolder = createServiceFactory({
  service: scaffolderServiceRef,
  deps: {},
  factory: () =>
    scaffolderServiceMock.mock({
      retry: async ({ taskId }) => ({ id: taskId }),
    }),
});

/** One line for each route: the status that each role gets. */
const head = 'nobody owner stranger platform plugin blind idle'.split(' ');
const matrix = {
  'get /recipes': '401 200 200 200 200 200 200',
  'post /recipes/fastapi-service/plan': '401 422 422 422 422 422 422',
  'get /operations': '401 200 200 200 200 200 200',
  'post /operations': '401 403 403 403 200 403 403',
  'get /operations/:id': '401 200 404 200 200 404 200',
  'patch /operations/:id': '401 403 403 403 409 403 403',
  'post /operations/:id/continue': '401 202 404 403 403 404 403',
  'post /operations/:id/lease': '401 403 403 403 200 403 403',
  'put /operations/:id/lease': '401 403 403 403 409 403 403',
  'post /operations/:id/lease/release': '401 403 403 403 200 403 403',
};
const bodies: Record<string, object> = {
  'patch /operations/:id': { fence: 1, evidence: {} },
  'put /operations/:id/lease': { fence: 1 },
  'post /operations/:id/lease/release': { fence: 1 },
};
const cells = Object.entries(matrix).flatMap(([route, statuses]) =>
  statuses.split(' ').map((status, index) => ({
    route,
    role: head[index] as Role,
    status: Number(status),
  })),
);

/** How many operations of five each role finds in the list. */
const visible: Record<string, Partial<Record<Role, number>>> = {
  'with a policy': { owner: 1, stranger: 0, platform: 3, plugin: 3, blind: 0 },
  'without a policy': { owner: 1, stranger: 0, platform: 0, blind: 1 },
};

function intentOf(name: string, initiator: string) {
  const hex = createHash('sha1').update(name).digest('hex');
  const id = hex.replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/,
    '$1-$2-$3-$4-$5',
  );
  const repository = `service-${hex.slice(0, 12)}`;
  const marker = 'http://localhost:7007/x';
  return {
    ...{ id, repository, initiator, marker },
    ...{ taskId: 'task-1', host: '127.0.0.1:4870', owner: 'acme' },
  };
}

describe.each(Object.keys(visible))('a portal %s', portal => {
  const hasPolicy = portal === 'with a policy';
  let send: (role: Role, route: string, body?: object) => Promise<Response>;

  beforeAll(async () => {
    const { server } = await startTestBackend({
      features: [
        microservicePlugin,
        willingScaffolder,
        ...(hasPolicy ? [policy.factory] : []),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:7007' },
            permission: { enabled: hasPolicy },
            microservice: {
              templates: { path: resolve(__dirname, '../../../../templates') },
            },
          },
        }),
      ],
    });
    send = (role, route, body = {}) => {
      const [method, path] = route.split(' ');
      return request(server)
        [method as 'get' | 'post'](`/api/microservice${path}`)
        .set('Authorization', roles[role].header)
        .send(method === 'get' ? undefined : body);
    };
  });

  it.each(Object.entries(visible[portal]))(
    'lists for %s what they may see: %i',
    async (role, count) => {
      for (const initiator of ['guest', 'blind', 'somebody']) {
        const ref = `user:default/${initiator}`;
        await send('plugin', 'post /operations', intentOf(initiator, ref));
      }
      const answer = await send(role as Role, 'get /operations?state=running');
      expect(answer.body.items).toHaveLength(count);
    },
  );

  /** An operation that has stopped after its first run. */
  async function stoppedOperation(name: string, initiator: string) {
    const intent = intentOf(name, initiator);
    await send('plugin', 'post /operations', intent);
    const path = `/operations/${intent.id}/lease`;
    await send('plugin', `post ${path}`);
    const ending = { state: 'stopped', reason: 'cancelled' };
    await send('plugin', `post ${path}/release`, { fence: 1, ending });
    return intent;
  }

  const judged = hasPolicy
    ? cells
    : cells.filter(({ role }) => ['owner', 'stranger'].includes(role));
  it.each(judged)(
    '$route answers $status to $role',
    async ({ route, role, status }) => {
      const { id, ...rest } = await stoppedOperation(
        `${route} ${role}`,
        roles[role].initiator,
      );
      const body = { ...bodies[route] };
      if (route === 'post /operations') Object.assign(body, { id, ...rest });
      const answer = await send(role, route.replace(':id', id), body);
      expect(answer.status).toBe(status);
    },
  );
});

it('knows the permissions that it asks for', () => {
  expect([operationReadPermission, operationContinuePermission]).toEqual([
    {
      type: 'resource',
      name: 'microservice.operation.read',
      attributes: { action: 'read' },
      resourceType: 'microservice-operation',
    },
    {
      type: 'basic',
      name: 'microservice.operation.continue',
      attributes: { action: 'update' },
    },
  ]);
});
