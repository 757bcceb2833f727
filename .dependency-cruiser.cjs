// The picture of ARCHITECTURE.md as rules: arrows point one way, siblings are strangers.
const plugin = (name, inner = '') => `^plugins/${name}/src/${inner}`;
const COMMON = plugin('microservice-common');
const NODE = plugin('microservice-node');
const MODULE = plugin('scaffolder-backend-module-microservice');
const BACKEND = plugin('microservice-backend');
const FRONTEND = plugin('microservice');

/** What only tests use may look around. */
const TEST = '([.]test[.]tsx?$|/__testUtils__/)';

/** Code in `from` may import ours only from itself and from `allowed`. Tests may look around. */
const room = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${name} may import of ours only: ${
    allowed.length ? allowed.join(', ') : 'nothing'
  }`,
  from: { path: from, pathNot: TEST },
  to: { path: '^(plugins|packages)/', pathNot: [from, ...allowed] },
});

const inNode = folder => plugin('microservice-node', `${folder}/`);

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'Modules that import each other cannot be understood one at a time. Types may refer to each other.',
      from: {},
      to: {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    },
    {
      name: 'common-runs-everywhere',
      severity: 'error',
      comment: 'microservice-common runs in browsers: no module of Node.',
      from: { path: COMMON, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    room('model', plugin('microservice-common', 'model/'), []),
    room('planner', plugin('microservice-common', 'planner/'), [
      plugin('microservice-common', 'model/'),
    ]),
    room('client', plugin('microservice-common', 'client/'), [
      plugin('microservice-common', 'model/'),
    ]),
    room('paths', inNode('paths'), [COMMON]),
    room('workspace', inNode('workspace'), [COMMON, inNode('paths')]),
    room('archive', inNode('archive'), [COMMON, inNode('workspace')]),
    room('library', inNode('library'), [COMMON]),
    room('engine', inNode('engine'), [COMMON]),
    room('threads', inNode('threads'), []),
    room('skeleton', inNode('skeleton'), [
      COMMON,
      inNode('(engine|paths|threads)'),
    ]),
    room('origin', inNode('origin'), [COMMON, inNode('workspace')]),
    room('renderer', inNode('renderer'), [
      COMMON,
      inNode('(library|engine|workspace)'),
    ]),
    room('verifier', inNode('verifier'), [COMMON, inNode('workspace')]),
    room('generator', inNode('generator'), [
      COMMON,
      inNode('(library|engine|renderer|origin|threads)'),
    ]),
    room('github', inNode('github'), [
      COMMON,
      inNode('(workspace|origin|provisioning)'),
    ]),
    room('provisioning', inNode('provisioning'), [COMMON]),
    room('secrets', inNode('secrets'), [COMMON, inNode('paths')]),
    room('preflight', inNode('preflight'), [COMMON, inNode('github')]),
    room('actions', plugin('scaffolder-backend-module-microservice'), [
      COMMON,
      NODE,
    ]),
    room('backend', BACKEND, [COMMON, NODE]),
    room('frontend', `${FRONTEND}`, [COMMON]),
    room('cli', '^packages/cli/src/', [COMMON, NODE]),
    room('local-github', '^packages/local-github/src/', []),
    {
      name: 'siblings-are-strangers',
      severity: 'error',
      comment:
        'Two actions, two fields, two cards or two commands never import each other.',
      from: {
        path: '/src/(actions|fields|cards|routes)/([^/]+)/',
        pathNot: TEST,
      },
      to: { path: '/src/$1/[^/]+/', pathNot: '/src/$1/$2/' },
    },
    {
      name: 'apps-are-lists',
      severity: 'error',
      comment: 'Nothing imports the demo portal.',
      from: { pathNot: '^packages/(app|backend)/' },
      to: { path: '^packages/(app|backend)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types|node_modules)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.json'],
      mainFields: ['main', 'types'],
    },
  },
};
