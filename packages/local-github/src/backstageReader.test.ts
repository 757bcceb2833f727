import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { commitFiles, createService } from './__testUtils__/createService';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from './__testUtils__/startTestGithub';

const CATALOG_INFO = 'apiVersion: backstage.io/v1alpha1\nkind: Component\n';

describe("Backstage's own URL reader", () => {
  let github: TestGithub;
  let commit: string;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit, 'public');
    commit = await commitFiles(github.octokit, {
      'catalog-info.yaml': CATALOG_INFO,
      'docs/index.md': '# Items\n',
    });
  });

  afterAll(() => github.stop());

  const page = (view: string) =>
    `${github.server.url}/acme/item-service/${view}`;

  function readerWith(credentials: { token?: string }): UrlReaderService {
    const { port, url } = github.server;
    return UrlReaders.default({
      logger: mockServices.logger.mock(),
      config: new ConfigReader({
        integrations: {
          github: [
            {
              host: `127.0.0.1:${port}`,
              apiBaseUrl: `${url}/api/v3`,
              rawBaseUrl: `${url}/raw`,
              ...credentials,
            },
          ],
        },
      }),
    });
  }

  it('reads a file', async () => {
    const reader = readerWith({ token: TOKEN });
    const file = await reader.readUrl(page('blob/main/catalog-info.yaml'));

    expect((await file.buffer()).toString()).toBe(CATALOG_INFO);
  });

  it('sees that a file has not changed', async () => {
    const reader = readerWith({ token: TOKEN });
    const address = page('blob/main/catalog-info.yaml');
    const { etag } = await reader.readUrl(address);

    await expect(reader.readUrl(address, { etag })).rejects.toThrow(
      expect.objectContaining({ name: 'NotModifiedError' }),
    );
  });

  it('reads a file of a public repository without a token', async () => {
    const file = await readerWith({}).readUrl(
      page('blob/main/catalog-info.yaml'),
    );

    expect((await file.buffer()).toString()).toBe(CATALOG_INFO);
  });

  it('reads the tree, which has the name of the commit', async () => {
    const reader = readerWith({ token: TOKEN });
    const tree = await reader.readTree(page('tree/main/docs'));
    const files = await tree.files();

    expect(files.map(({ path }) => path)).toEqual(['index.md']);
    expect((await files[0].content()).toString()).toBe('# Items\n');
    expect(tree.etag).toBe(commit);
  });

  it('reads the tree of the default branch', async () => {
    const reader = readerWith({ token: TOKEN });
    const tree = await reader.readTree(page(''));
    const files = await tree.files();

    expect(files.map(({ path }) => path)).toEqual([
      'catalog-info.yaml',
      'docs/index.md',
    ]);
  });

  it('searches with a pattern', async () => {
    const reader = readerWith({ token: TOKEN });
    const { files } = await reader.search(page('blob/main/**/*.md'));

    expect(files.map(({ url }) => url)).toEqual([
      page('blob/main/docs/index.md'),
    ]);
  });

  it('finds nothing where nothing is', async () => {
    const reader = readerWith({ token: TOKEN });

    await expect(
      reader.readUrl(page('blob/main/missing.yaml')),
    ).rejects.toThrow(expect.objectContaining({ name: 'NotFoundError' }));
  });
});
