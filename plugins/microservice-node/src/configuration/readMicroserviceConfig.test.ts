import { resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { readMicroserviceConfig } from './readMicroserviceConfig';

const read = (microservice: object) =>
  readMicroserviceConfig(
    mockServices.rootConfig({
      data: { app: { baseUrl: 'http://localhost:7007' }, microservice },
    }),
  );

describe('readMicroserviceConfig', () => {
  it('takes a relative folder of templates from where the process was started', () => {
    expect(read({ templates: { path: 'templates' } })).toEqual({
      templatesDirectory: resolve('templates'),
      policy: {},
      appBaseUrl: 'http://localhost:7007',
      leaseSeconds: 15,
    });
  });

  it('reads the whole policy', () => {
    const policy = {
      organisations: [{ host: 'github.com', owner: 'acme' }],
      visibilities: ['internal'],
      recipes: ['fastapi-service'],
      ownerKinds: ['group'],
      ownership: 'any',
      defaults: {
        organisation: { host: 'github.com', owner: 'acme' },
        visibility: 'internal',
        environments: [{ name: 'production', reviewers: ['team:leads'] }],
      },
    };
    expect(read({ templates: { path: '/t' }, policy }).policy).toEqual(policy);
  });

  it('names the key of a visibility that GitHub does not have', () => {
    expect(() =>
      read({ templates: { path: '/t' }, policy: { visibilities: ['secret'] } }),
    ).toThrow(
      "microservice.policy.visibilities holds 'secret'; write private, internal, public.",
    );
  });

  it('requires the folder of templates', () => {
    expect(() => read({})).toThrow('microservice.templates.path');
  });
});
