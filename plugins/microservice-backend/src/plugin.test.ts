import { resolve } from 'node:path';
import request from 'supertest';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { microservicePlugin } from './plugin';

describe('microservicePlugin', () => {
  it('starts in a backend and answers under /api/microservice', async () => {
    const { server } = await startTestBackend({
      features: [
        microservicePlugin,
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:7007' },
            microservice: {
              templates: { path: resolve(__dirname, '../../../templates') },
            },
          },
        }),
      ],
    });

    const recipes = await request(server)
      .get('/api/microservice/recipes')
      .set('Authorization', mockCredentials.user.header());
    expect(recipes.body.items.map(({ id }: { id: string }) => id)).toContain(
      'fastapi-service',
    );

    const key = await request(server)
      .get('/api/microservice/secrets/key')
      .set('Authorization', mockCredentials.user.header());
    expect(key.body.error.message).toBe(
      "This portal has no key to seal secrets to; ask the platform team to set 'microservice.secrets.sealing'.",
    );

    const unknown = await request(server)
      .get('/api/microservice/operations/unknown')
      .set('Authorization', mockCredentials.service.header());
    expect(unknown.status).toBe(404);
  });
});
