import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject } from '@backstage/types';
import { ActionDependencies } from '../../ActionDependencies';
import { createRenderAction } from './createRenderAction';

const COMPAT = { compat: 'fetch-template', values: { name: 'Ada' } };

describe('microservice:render with compat', () => {
  let root: string;
  const logger = mockServices.logger.mock();
  beforeEach(async () => {
    jest.resetAllMocks();
    root = await mkdtemp(join(tmpdir(), 'render-'));
    await mkdir(join(root, 'template/skeleton'), { recursive: true });
    await mkdir(join(root, 'workspace'));
    await writeFile(
      join(root, 'template/skeleton/hello.txt'),
      'Hello ${{ values.name }}\n',
    );
  });
  afterEach(() => rm(root, { recursive: true }));

  async function render(
    input: JsonObject,
    dependencies: Partial<ActionDependencies> = {},
    signal?: AbortSignal,
  ): Promise<string> {
    const integrations = ScmIntegrations.fromConfig(
      mockServices.rootConfig({
        data: { integrations: { github: [{ host: 'github.com' }] } },
      }),
    );
    const action = createRenderAction({
      integrations,
      reader: mockServices.urlReader.mock(),
      requireScmUserCredentials: false,
      ...dependencies,
    } as ActionDependencies);
    await action.handler({
      ...createMockActionContext<any>({ input, logger }),
      signal,
      workspacePath: join(root, 'workspace'),
      createTemporaryDirectory: () => mkdtemp(join(root, 'fetched-')),
      templateInfo: {
        entityRef: 'template:default/hello',
        baseUrl: pathToFileURL(join(root, 'template/template.yaml')).href,
      },
    });
    return readFile(join(root, 'workspace/out/hello.txt'), 'utf8');
  }

  /** A reader that finds the skeleton at any address. */
  function readerOfSkeleton() {
    const readTree = jest.fn(async () => ({
      dir: async ({ targetDir = root } = {}) => {
        await writeFile(
          join(targetDir, 'hello.txt'),
          'Read ${{ values.name }}\n',
        );
        return targetDir;
      },
    }));
    return { ...mockServices.urlReader.mock(), readTree } as never;
  }

  it('reads a skeleton beside its template where it is', async () => {
    const input = { ...COMPAT, url: './skeleton', targetPath: 'out' };
    expect(await render(input)).toBe('Hello Ada\n');
  });

  it("reads a skeleton at an address with Backstage's reader", async () => {
    const url = 'https://github.com/acme/templates/tree/main/skeleton';
    const input = { ...COMPAT, url, targetPath: 'out' };
    expect(await render(input, { reader: readerOfSkeleton() })).toBe(
      'Read Ada\n',
    );
  });

  it("asks for the user's token where the portal does", async () => {
    const url = 'https://github.com/acme/templates/tree/main/skeleton';
    const strict = {
      reader: readerOfSkeleton(),
      requireScmUserCredentials: true,
    };
    const input = { ...COMPAT, url, targetPath: 'out' };
    await expect(render(input, strict)).rejects.toThrow(
      "'token' is missing: this portal reads from github.com with the user's own credentials only",
    );
    expect(await render({ ...input, token: 'mine' }, strict)).toBe(
      'Read Ada\n',
    );
  });

  it('says in one line what was written', async () => {
    await writeFile(join(root, 'template/skeleton/${{ values.no }}'), '');
    await render({ ...COMPAT, url: './skeleton', targetPath: 'out' });
    expect(logger.info.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^Rendered 1 files in [\d.]+ s; 0 were there and stayed, 1 are not wanted$/,
        ),
      ],
    ]);
  });

  it('ends soon after it is cancelled while it renders', async () => {
    const loop =
      '{% for a in range(1000) %}{% for b in range(300) %}{% endfor %}{% endfor %}';
    for (let index = 0; index < 400; index += 1)
      await writeFile(join(root, `template/skeleton/${index}.txt`), loop);
    const controller = new AbortController();
    const input = { ...COMPAT, url: './skeleton' };
    const ended = render(input, {}, controller.signal).catch(
      ({ message }: Error) => message,
    );
    await new Promise(resolve => setTimeout(resolve, 2_000));
    const started = performance.now();
    controller.abort(new Error('cancelled'));
    expect(await ended).toBe('cancelled');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('waits for no reader when the step is cancelled', async () => {
    const controller = new AbortController();
    const readTree = jest.fn(() => new Promise<never>(() => {}));
    const reader = { ...mockServices.urlReader.mock(), readTree };
    const url = 'https://github.com/acme/templates/tree/main/skeleton';
    const rendering = render({ ...COMPAT, url }, { reader }, controller.signal);
    setTimeout(() => controller.abort(new Error('cancelled')), 100);
    await expect(rendering).rejects.toThrow('cancelled');
    expect(readTree).toHaveBeenCalledWith(url, { signal: controller.signal });
  });

  it.each([
    [
      'a file',
      'bad.txt',
      'Dear\r\n\t${{ values.name | shout }},\r\n',
      "bad.txt:2:20: there is no filter 'shout'",
      ['| \t${{ values.name | shout }},', '| \t                  ^'],
    ],
    [
      'the name of a file',
      '${{ values.name | shout }}.txt',
      '',
      "name of ${{ values.name | shout }}.txt:1:19: there is no filter 'shout'",
      ['| ${{ values.name | shout }}.txt', '|                   ^'],
    ],
  ])('shows in the log the line at fault of %s', async (_, ...fault) => {
    const [name, text, sentence, lines] = fault;
    await writeFile(join(root, 'template/skeleton', name), text);
    const rendering = render({ ...COMPAT, url: './skeleton' });
    await expect(rendering).rejects.toMatchObject({ message: sentence });
    expect(logger.error.mock.calls).toEqual(lines.map(line => [line]));
  });

  it.each<[string, JsonObject, string]>([
    [
      'no address',
      COMPAT,
      'input.url: is missing; give one, which a skeleton asks for.',
    ],
    [
      'a recipe too',
      { ...COMPAT, url: '.', recipe: 'r' },
      'input.recipe: says nothing to a skeleton',
    ],
    [
      'no recipe',
      { answers: {} },
      'input.recipe: is missing; give one, which a recipe asks for.',
    ],
    [
      'an address beside a recipe',
      { recipe: 'r', answers: {}, url: '.' },
      "input.url: says nothing to a recipe; remove it, or add 'compat: fetch-template'.",
    ],
    [
      'a folder that is not there',
      { ...COMPAT, url: './skeletons' },
      "input.url: names no folder beside the template: './skeletons'; name the folder of the skeleton.",
    ],
    [
      'a path that leaves the template',
      { ...COMPAT, url: '../outside' },
      'is not allowed',
    ],
  ])('refuses %s', async (_, input, sentence) => {
    await expect(render(input)).rejects.toThrow(sentence);
  });
});
