import express from 'express';
import request from 'supertest';
import { PermissionsService } from '@backstage/backend-plugin-api';
import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  CheckResult,
  Plan,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { AccessDependencies, OperationAccess } from '../access/OperationAccess';
import { operationRules } from '../access/operationRules';
import { DatabaseLedger } from '../ledger/DatabaseLedger';
import { createRouter } from '../routes/createRouter';

/** A generator of one recipe that accepts any answers with a name. */
const generator = {
  recipes: () => [{ id: 'fastapi-service' } as Recipe],
  plan: (recipeId: string, answers: unknown): CheckResult<Plan> =>
    (answers as { name?: string } | undefined)?.name
      ? { result: 'ok', value: { recipe: { id: recipeId } } as Plan }
      : {
          result: 'invalid',
          problems: [{ where: 'name', what: 'is missing', fix: 'add it' }],
        },
};

/** The header of each kind of caller. */
export const callers = {
  nobody: '',
  service: mockCredentials.service.header(),
  guest: mockCredentials.user.header('user:default/guest'),
  stranger: mockCredentials.user.header('user:default/stranger'),
};

/** What the form is told of the backend's key. */
const sealingKeys = {
  current: { id: '0123456789abcdef', publicKey: 'cHVibGlj' },
};

/** What a permission policy answers, in short. */
export type PolicyAnswers = Partial<
  Pick<PermissionsService, 'authorize' | 'authorizeConditional'>
>;

/** The router with everything that it works with, on a database of its own. */
export async function startRouter(
  databases: TestDatabases,
  policy?: PolicyAnswers,
) {
  const knex = await databases.init('SQLITE_3');
  const operations = await DatabaseLedger.create({
    database: mockServices.database({ knex }),
    leaseSeconds: 15,
  });
  const auditEvent = { success: jest.fn(), fail: jest.fn() };
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockResolvedValue(auditEvent);
  const auth = mockServices.auth({ pluginId: 'microservice' });
  const httpAuth = mockServices.httpAuth({ pluginId: 'microservice' });
  const retry = jest.fn(async ({ taskId }: { taskId: string }) => ({
    id: taskId,
  }));
  const access = accessOf({ auth, httpAuth }, policy);
  const pages = {
    task: () => 'http://localhost:7007/create/tasks/task-1',
    repository: () => 'http://127.0.0.1:4870/acme/item-service',
  };
  const router = createRouter({
    ...{ access, httpAuth, auditor, operations, pages, generator },
    ledger: operations,
    scaffolder: { retry },
    sealingKeys,
  });
  const logger = mockServices.logger.mock();
  const config = mockServices.rootConfig();
  const app = express()
    .use(router)
    .use(MiddlewareFactory.create({ config, logger }).error());
  return { app, auditor, auditEvent, operations, retry };
}

function accessOf(
  services: Pick<AccessDependencies, 'auth' | 'httpAuth'>,
  policy?: PolicyAnswers,
): OperationAccess {
  const permissions = mockServices.permissions.mock({
    authorize: async queries =>
      queries.map(() => ({ result: AuthorizeResult.ALLOW })),
    authorizeConditional: async queries =>
      queries.map(() => ({ result: AuthorizeResult.ALLOW })),
    ...policy,
  });
  return new OperationAccess({
    ...services,
    permissions,
    ruleset: { getRuleByName: () => operationRules.isOperationOwner },
    hasPolicy: policy !== undefined,
  });
}

/** A request as one of the callers. */
export function call(
  app: express.Express,
  authorization: string,
  [method, path]: readonly ['get' | 'post' | 'put' | 'patch', string],
) {
  const sent = request(app)[method](path);
  return authorization ? sent.set('Authorization', authorization) : sent;
}
