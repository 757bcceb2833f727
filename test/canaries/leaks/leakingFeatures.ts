import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import {
  createTemplateAction,
  scaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';
import { leakFromAction } from './leakFromAction';
import { leaksOf, texts, together } from './leaksOf';

const seed = String(process.env.LEAK_SEED);

const action = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'leaks',
  register(registration) {
    registration.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        logger: coreServices.rootLogger,
      },
      async init({ actions, ...services }) {
        actions.addActions(
          createTemplateAction({
            id: 'canaries:leak',
            supportsDryRun: true,
            schema: { input: { texts: z => z.any() } },
            handler: context => leakFromAction(seed, { context, ...services }),
          }),
        );
      },
    });
  },
});

const entities = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'leaks',
  register(registration) {
    registration.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addEntityProvider({
          getProviderName: () => 'leaks',
          connect: connection =>
            connection.applyMutation({
              type: 'full',
              entities: [{ entity: leakingEntity(), locationKey: 'leaks' }],
            }),
        });
      },
    });
  },
});

function leakingEntity() {
  const annotations = {
    'backstage.io/managed-by-location': 'url:http://127.0.0.1/leaks',
    'backstage.io/managed-by-origin-location': 'url:http://127.0.0.1/leaks',
  };
  const description = texts(leaksOf(seed, 'catalog entities')).join('\n');
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: 'leaks', description, annotations },
    spec: { owner: 'group:default/shop-team' },
  };
}

/** Among the operations of the guest, as soon as their table is there. */
const ledger = createBackendModule({
  pluginId: 'microservice',
  moduleId: 'leaks',
  register(registration) {
    registration.registerInit({
      deps: {
        database: coreServices.database,
        lifecycle: coreServices.lifecycle,
      },
      async init({ database, lifecycle }) {
        lifecycle.addStartupHook(async () => {
          const client = await database.getClient();
          await client('operations').insert(leakingOperation());
        });
      },
    });
  },
});

function leakingOperation() {
  const now = new Date().toISOString();
  return {
    ...{ id: 'leaks', task_id: 'leaks', host: 'leaks', owner: 'leaks' },
    ...{ repository: 'leaks', marker: 'leaks', stage: 'planned' },
    ...{ initiator: 'user:default/guest', created_at: now, updated_at: now },
    ...{ state: 'needs_you', fence: 1 },
    reason: texts(leaksOf(seed, 'operations')).join('\n'),
  };
}

/** An answer to the browser. */
const plugin = createBackendPlugin({
  pluginId: 'leaks',
  register(environment) {
    environment.registerInit({
      deps: { router: coreServices.httpRouter },
      async init({ router }) {
        const place = 'HTTP between browser and backend';
        router.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        router.use((_, response) => {
          response.end(together(leaksOf(seed, place)));
        });
      },
    });
  },
});

/** What a careless author may have added to a portal. */
export const leakingFeatures = [action, entities, ledger, plugin];
