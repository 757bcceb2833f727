import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { microserviceTemplatingExtensionPoint } from './extensions';
import { scaffolderModuleMicroservice } from './module';
import { TEMPLATES } from './__testUtils__/startTestPortal';

function startWith(path: string) {
  const added = createBackendModule({
    pluginId: 'scaffolder',
    moduleId: 'acme-templating',
    register(registration) {
      registration.registerInit({
        deps: { templating: microserviceTemplatingExtensionPoint },
        async init({ templating }) {
          templating.addTemplateModule(path);
        },
      });
    },
  });
  return startTestBackend({
    features: [
      scaffolderPlugin,
      scaffolderModuleMicroservice,
      added,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:7007' },
          microservice: { templates: { path: TEMPLATES } },
        },
      }),
    ],
  });
}

describe('microserviceTemplatingExtensionPoint', () => {
  it('takes a module with filters', async () => {
    const path = require.resolve(
      './actions/render/__testUtils__/templateFilters.cjs',
    );
    const started = startWith(path).then(({ server }) => server.stop());
    await expect(started).resolves.toBeUndefined();
  }, 60_000);

  it('lets the backend not start with one that cannot be used', async () => {
    await expect(startWith('filters.js')).rejects.toThrow(
      "The template module 'filters.js' is not an absolute path; give the '__filename' of the module itself.",
    );
  }, 60_000);
});
