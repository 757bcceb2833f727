import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { ActionDependencies } from '../../ActionDependencies';
import { createRenderAction } from './createRenderAction';

const MODULE = require.resolve('./__testUtils__/templateFilters.cjs');
const { filters, globals } = require(MODULE);

const sources = {
  reader: mockServices.urlReader.mock(),
  integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
};
const theirs = createFetchTemplateAction({
  ...sources,
  additionalTemplateFilters: filters,
  additionalTemplateGlobals: globals,
} as never);
const ours = createRenderAction({
  ...sources,
  templateModules: [MODULE],
} as Partial<ActionDependencies> as never);

describe('filters and globals of a portal', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'added-'));
    mkdirSync(join(root, 'skeleton'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  async function render(action: TemplateAction<any, any>, text: string) {
    writeFileSync(join(root, 'skeleton/a.txt'), text);
    const workspacePath = mkdtempSync(join(root, 'workspace-'));
    const values = { name: 'Ada', list: [1, 2], more: { a: 1 } };
    const compat = action === ours ? { compat: 'fetch-template' } : {};
    await action.handler({
      ...createMockActionContext<any>({
        input: { ...compat, url: './skeleton', values },
      }),
      workspacePath,
      createTemporaryDirectory: async () => mkdtempSync(join(root, 'fetched-')),
      templateInfo: {
        entityRef: 'template:default/any',
        baseUrl: pathToFileURL(join(root, 'template.yaml')).href,
      },
    });
    return readFileSync(join(workspacePath, 'a.txt'), 'utf8');
  }

  it('give the same as with fetch:template', async () => {
    const lines = [
      ['${{ values.name | shout }}', 'ADA!'],
      ['${{ values.name | shout | lower }}', 'ada!'],
      ['${{ (values.list | pair("x", values.more)).a }}', '1'],
      ['${{ [] | pair("x") | dump }}', '{"name":"x"}'],
      ['${{ values.gone | kindOf }} ${{ none | kindOf }}', 'missing object'],
      ['[${{ values.name | nothing }}]', '[]'],
      ['${{ company.domains[0] }} ${{ year }}', 'acme.example 2026'],
      ['${{ slug("My Service", "-") }}', 'my-service'],
      ['{% set year = 1 %}${{ year }}', '1'],
    ];
    const text = lines.map(([line]) => line).join('\n');
    const printed = lines.map(([, line]) => line).join('\n');
    expect(await render(ours, text)).toBe(printed);
    expect(await render(theirs, text)).toBe(printed);
  });

  it('get copies, with the methods that any data has', async () => {
    const text =
      '${{ values.list | changing }} ${{ values.list | length }} ${{ values.more | plain }}';
    expect(await render(ours, text)).toBe('3 2 true');
  });

  it.each([
    [
      '${{ 1 | broken }}',
      "a.txt:1:9: the filter 'broken' fails: cannot␊do this",
    ],
    [
      '${{ 1 | promised }}',
      "a.txt:1:9: the filter 'promised' fails: the value 'result' is an object of a class; values must be plain JSON data",
    ],
    [
      '${{ 1 | shuot }}',
      "a.txt:1:9: there is no filter 'shuot'; did you mean 'shout'?",
    ],
    [
      '${{ slugg("a", "-") }}',
      "a.txt:1:5: 'slugg' is no macro, function or allowed method; did you mean 'slug'?",
    ],
    [
      '${{ slug(1, "-") }}',
      "a.txt:1:5: the function 'slug' fails: text.toLowerCase is not a function",
    ],
  ])('say in one sentence what is wrong: %s', async (text, sentence) => {
    await expect(render(ours, text)).rejects.toMatchObject({
      message: sentence,
    });
  });
});
