const REPOSITORY = ['host', 'owner', 'repoName'];

/** What an action takes; `undefined` where that is not ours to know. */
type Inputs = readonly string[] | undefined;

/** The actions that a step may name: ours with their inputs, and those that Backstage brings. A test holds ours to it. */
export const KNOWN_ACTIONS: ReadonlyMap<string, Inputs> = new Map<
  string,
  Inputs
>([
  ['microservice:plan', ['recipe', 'answers', 'repoName', 'teams']],
  [
    'microservice:render',
    [
      ...['recipe', 'answers', 'targetPath', 'compat', 'url', 'values'],
      ...['copyWithoutTemplating', 'copyWithoutRender'],
      ...['templateFileExtension', 'replace'],
      ...['trimBlocks', 'lstripBlocks', 'cookiecutterCompat', 'token'],
    ],
  ],
  ['microservice:verify', ['targetPath', 'rendered']],
  ['microservice:zip', ['name', 'sourcePath', 'targetPath']],
  [
    'microservice:github:create',
    [
      ...REPOSITORY,
      'visibility',
      'description',
      'entityName',
      'teams',
      'treeSha',
      'answersDigest',
    ],
  ],
  [
    'microservice:github:provision',
    [
      ...REPOSITORY,
      'environments',
      'variables',
      'secrets',
      'topics',
      'oidcSubject',
    ],
  ],
  [
    'microservice:github:push',
    [
      ...[...REPOSITORY, 'sourcePath', 'commitMessage'],
      ...['expectedTreeSha', 'rendered', 'rules'],
    ],
  ],
  ['microservice:catalog:register', [...REPOSITORY, 'catalogInfoPath']],
  ['catalog:fetch', undefined],
  ['catalog:register', undefined],
  ['catalog:write', undefined],
  ['debug:log', undefined],
  ['debug:wait', undefined],
  ['fetch:plain', undefined],
  ['fetch:plain:file', undefined],
  ['fetch:template', undefined],
  ['fetch:template:file', undefined],
  ['fs:delete', undefined],
  ['fs:readdir', undefined],
  ['fs:rename', undefined],
  ['publish:github', undefined],
  ['publish:github:pull-request', undefined],
  ['github:repo:create', undefined],
  ['github:repo:push', undefined],
]);

/** Actions of ours, which nobody else may define. */
export const OWN_PREFIX = 'microservice:';
