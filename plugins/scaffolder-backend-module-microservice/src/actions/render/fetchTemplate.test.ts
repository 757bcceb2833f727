import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { ActionDependencies } from '../../ActionDependencies';
import { createRenderAction } from './createRenderAction';
import { SKELETONS } from './__testUtils__/skeletons';
import { treeOf } from './__testUtils__/treeOf';

const sources = {
  reader: mockServices.urlReader.mock(),
  integrations: ScmIntegrations.fromConfig(
    mockServices.rootConfig({
      data: { integrations: { github: [{ host: 'github.com' }] } },
    }),
  ),
  requireScmUserCredentials: false,
};
const theirs = createFetchTemplateAction(sources);
const ours = createRenderAction(
  sources as Partial<ActionDependencies> as never,
);

describe('microservice:render gives the same tree as fetch:template:', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'compat-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each(SKELETONS)('$title', async ({ files, executable, there, input }) => {
    writeFiles(join(root, 'template/skeleton'), files, executable);
    writeFiles(join(root, 'ours'), there ?? {});
    writeFiles(join(root, 'theirs'), there ?? {});
    await run(theirs, 'theirs', input);
    await run(ours, 'ours', { compat: 'fetch-template', ...input });
    expect(treeOf(join(root, 'ours'))).toEqual(treeOf(join(root, 'theirs')));
  });

  it.each(theirs.examples ?? [])(
    'as in its own example: $description',
    async ({ example }) => {
      const [{ input }] = parse(example).steps;
      writeFiles(join(root, 'template/skeleton'), {
        '${{ values.name }}/list.txt':
          '{% for item in values.itemList %}${{ loop.index }} of ${{ values.count }}: ${{ item }}\n{% endfor %}',
        '{% if values.showDummyFile %}dummy.txt{% endif %}': 'dummy\n',
      });
      await run(theirs, 'theirs', input);
      await run(ours, 'ours', { compat: 'fetch-template', ...input });
      expect(treeOf(join(root, 'ours'))).toEqual(treeOf(join(root, 'theirs')));
      expect(treeOf(join(root, 'ours'))).toHaveProperty([
        'target/test-project/list.txt',
      ]);
    },
  );

  async function run(
    action: TemplateAction<any, any>,
    workspace: string,
    input: JsonObject,
  ): Promise<void> {
    await action.handler({
      ...createMockActionContext<any>({
        input: { url: './skeleton', ...input },
      }),
      workspacePath: join(root, workspace),
      createTemporaryDirectory: async () => mkdtempSync(join(root, 'fetched-')),
      templateInfo: {
        entityRef: 'template:default/any',
        baseUrl: pathToFileURL(join(root, 'template/template.yaml')).href,
      },
    });
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
