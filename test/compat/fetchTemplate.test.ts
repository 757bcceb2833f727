import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mockServices } from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import { ScmIntegrations } from '@backstage/integration';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { parseRepoUrl } from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import { renderSkeleton } from '../../plugins/microservice-node/src/skeleton';
import { SkeletonCase, SKELETONS } from './skeletons';
import { treeOf } from './treeOf';

const integrations = ScmIntegrations.fromConfig(
  mockServices.rootConfig({
    data: { integrations: { github: [{ host: 'github.com' }] } },
  }),
);
const theirs = createFetchTemplateAction({
  reader: mockServices.urlReader.mock(),
  integrations,
});
const filters = {
  parseRepoUrl: (url: string) => ({ ...parseRepoUrl(url, integrations) }),
  parseEntityRef: (ref: string) => ({ ...parseEntityRef(ref) }),
  pick: (value: JsonObject, key: string) => value[key],
  projectSlug: (url: string) => {
    const { owner, repo } = parseRepoUrl(url, integrations);
    return `${owner}/${repo}`;
  },
};

describe('a skeleton gives the same tree as fetch:template:', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'compat-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each(SKELETONS)('$title', async skeleton => {
    const ours = join(root, 'ours');
    const source = join(root, 'template/skeleton');
    writeFiles(source, skeleton.files, skeleton.executable);
    writeFiles(ours, skeleton.there ?? {});
    writeFiles(join(root, 'theirs'), skeleton.there ?? {});
    await fetchTemplate(skeleton);
    renderSkeleton({
      source,
      target: ours,
      filters,
      ...(skeleton.input as { values: JsonObject }),
    });
    const tree = treeOf(ours);
    expect(tree).toEqual(treeOf(join(root, 'theirs')));
  });

  async function fetchTemplate({ input }: SkeletonCase): Promise<void> {
    await theirs.handler({
      input: { url: './skeleton', ...input },
      workspacePath: join(root, 'theirs'),
      logger: mockServices.logger.mock(),
      createTemporaryDirectory: async () => mkdtempSync(join(root, 'fetched-')),
      templateInfo: {
        baseUrl: pathToFileURL(join(root, 'template/template.yaml')).href,
      },
    } as unknown as Parameters<typeof theirs.handler>[0]);
  }
});

function writeFiles(
  directory: string,
  files: Record<string, string>,
  executable: string[] = [],
): void {
  mkdirSync(directory, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path);
    if (path.endsWith('/')) {
      mkdirSync(file, { recursive: true });
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    const [, bytes] = /^base64:(.*)$/.exec(text) ?? [];
    writeFileSync(
      file,
      bytes === undefined ? text : Buffer.from(bytes, 'base64'),
      { mode: executable.includes(path) ? 0o755 : 0o644 },
    );
  }
}
