import sodium from 'libsodium-wrappers';
import request from 'supertest';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import {
  formatSealedSecret,
  SealingKey,
  writeEnvelope,
} from '@microservice-scaffolder/plugin-microservice-common';
import { microservicePlugin } from '@microservice-scaffolder/plugin-microservice-backend';
import { scaffolderModuleMicroservice } from './module';
import { githubIntegration } from './__testUtils__/localGithub';
import {
  startTestPortal,
  TEMPLATES,
  TestPortal,
} from './__testUtils__/startTestPortal';
import { ORGANISATION, testCatalog } from './__testUtils__/testCatalog';

const CANARY = 'canary-"5e3f"';

const PRIVATE_KEY = Buffer.alloc(32, 7).toString('base64');

/** What a browser sends in the place of a value. */
async function sealFor({ id, publicKey, user }: SealingKey, value: string) {
  await sodium.ready;
  const box = sodium.crypto_box_seal(
    writeEnvelope({ user, value }),
    Buffer.from(publicKey, 'base64'),
  );
  return formatSealedSecret({ keyId: id, box });
}

/** The steps as a template has them, from the form's parameters to the catalog. */
function template(host: string): Entity {
  const place = {
    owner: '${{ steps.plan.output.answers.repository.owner }}',
    repoName: '${{ steps.plan.output.answers.name }}',
    host: '${{ steps.plan.output.answers.repository.host }}',
  };
  const answers = '${{ steps.plan.output.answers }}';
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: {
      name: 'fastapi-service',
      namespace: 'default',
      annotations: {
        'backstage.io/managed-by-location': 'url:http://127.0.0.1/x',
      },
    },
    spec: {
      type: 'service',
      parameters: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' } },
      },
      steps: [
        {
          id: 'plan',
          action: 'microservice:plan',
          input: {
            recipe: 'fastapi-service',
            answers: {
              name: '${{ parameters.name }}',
              description: 'Manages items',
              owner: 'group:default/shop-team',
              system: 'shop',
              repository: { host, owner: 'acme', visibility: 'internal' },
              environments: [{ name: 'production' }],
              secrets: [{ name: 'REGISTRY_TOKEN', from: 'form:registryToken' }],
            },
          },
        },
        {
          id: 'render',
          action: 'microservice:render',
          input: { recipe: 'fastapi-service', answers },
        },
        { id: 'verify', action: 'microservice:verify', input: {} },
        {
          id: 'create',
          action: 'microservice:github:create',
          input: {
            ...place,
            visibility: 'internal',
            description: 'Manages items',
            treeSha: '${{ steps.render.output.treeSha }}',
            answersDigest: '${{ steps.plan.output.answersDigest }}',
            teams: [{ team: 'shop-team', permission: 'maintain' }],
          },
        },
        {
          id: 'provision',
          action: 'microservice:github:provision',
          input: {
            ...place,
            environments: '${{ steps.plan.output.answers.environments }}',
            secrets: '${{ steps.plan.output.answers.secrets }}',
          },
        },
        { id: 'push', action: 'microservice:github:push', input: place },
        {
          id: 'register',
          action: 'microservice:catalog:register',
          input: place,
        },
      ],
      output: {
        entityRef: '${{ steps.register.output.entityRef }}',
        treeSha: '${{ steps.push.output.treeSha }}',
        renderedSha: '${{ steps.render.output.treeSha }}',
        operationId: '${{ steps.create.output.operationId }}',
      },
    },
  };
}

describe('scaffolderModuleMicroservice', () => {
  let portal: TestPortal;
  let server: Awaited<ReturnType<typeof startTestBackend>>['server'];

  beforeAll(async () => {
    portal = await startTestPortal();
    const catalog = testCatalog([...ORGANISATION, template(portal.host)]);
    ({ server } = await startTestBackend({
      features: [
        scaffolderPlugin,
        scaffolderModuleMicroservice,
        microservicePlugin,
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalog,
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:7007' },
            ...githubIntegration(portal.server),
            microservice: {
              templates: { path: TEMPLATES },
              secrets: { sealing: { privateKeys: [PRIVATE_KEY] } },
              policy: {
                organisations: [{ host: portal.host, owner: 'acme' }],
              },
            },
          },
        }),
      ],
    }));
  }, 60_000);
  afterAll(async () => {
    await server?.stop?.();
    await portal.stop();
  });

  const call = (method: 'get' | 'post', path: string) =>
    request(server)
      [method](path)
      .set('Authorization', mockCredentials.user.header('user:default/guest'));

  async function runTask(id: string) {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const { body } = await call('get', `/api/scaffolder/v2/tasks/${id}`);
      if (['completed', 'failed'].includes(body.status)) break;
      await new Promise(done => setTimeout(done, 100));
    }
    const events = await call('get', `/api/scaffolder/v2/tasks/${id}/events`);
    return { text: events.text, last: events.body.at(-1).body };
  }

  it('creates an owned service through the real scaffolder, and a retry changes nothing', async () => {
    const { body: key } = await call('get', '/api/microservice/secrets/key');
    const secrets = { registryToken: await sealFor(key, CANARY) };
    const created = await call('post', '/api/scaffolder/v2/tasks').send({
      templateRef: 'template:default/fastapi-service',
      values: { name: 'item-service' },
      secrets,
    });
    expect(created.status).toBe(201);
    const { id } = created.body;

    const first = await runTask(id);
    expect(first.last.message).toBe('Run completed with status: completed');
    const { output } = first.last;
    expect(output.entityRef).toBe('component:default/item-service');
    expect(output.treeSha).toBe(output.renderedSha);

    const operation = `/api/microservice/operations/${output.operationId}`;
    const row = () =>
      request(server)
        .get(operation)
        .set('Authorization', mockCredentials.service.header());
    const { body: recorded } = await row();
    expect(recorded).toMatchObject({
      stage: 'registered',
      initiator: 'user:default/guest',
      treeSha: output.treeSha,
      entityRef: 'component:default/item-service',
    });

    const retried = await call(
      'post',
      `/api/scaffolder/v2/tasks/${id}/retry`,
    ).send({ secrets });
    expect(retried.status).toBe(201);
    const second = await runTask(id);
    expect(second.last.output).toEqual(output);
    const { body: after } = await row();
    const lasting = (found: object) => ({ ...found, updatedAt: 0, fence: 0 });
    expect(lasting(after)).toEqual(lasting(recorded));

    expect(
      await portal.server.openSecret({
        owner: 'acme',
        repository: 'item-service',
        name: 'REGISTRY_TOKEN',
      }),
    ).toBe(CANARY);
    expect(first.text + second.text).not.toContain('5e3f');
  }, 120_000);
});
