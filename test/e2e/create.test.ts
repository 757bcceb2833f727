import { readProfile } from '../conformance/Profile';
import { describeAnswers } from '../service/describeService';
import { Checkout } from './Checkout';
import { fillModelPage, fillServicePage } from './createForm';
import { createThroughForm, Creation } from './Creation';
import { browserPath, hasBrowser, takePicture } from './openBrowser';
import { renderedTree } from './renderedTree';
import { spellings } from './spellings';

const profile = readProfile('item-service');
const form = {
  name: 'item-service',
  description: 'Manages items',
  owner: 'Shop team',
  system: 'Shop',
  registryToken: 'canary-7Hq2-"quoted"-value',
};
/** What the form's defaults and choices amount to, as the file for the command line. */
const answers = {
  name: 'item-service',
  description: 'Manages items',
  owner: 'group:default/shop-team',
  system: 'shop',
  layout: 'flat',
  database: 'postgresql',
  auth: 'none',
  ci: 'github-actions',
  deploy: ['kubernetes'],
  preset: 'items',
  environments: [{ name: 'staging' }, { name: 'production' }],
  secrets: [{ name: 'REGISTRY_TOKEN', from: 'form:REGISTRY_TOKEN' }],
};

/** What somebody types in the place of a preset. */
const OWN_MODEL = `schema: 1
entities:
  Book:
    fields:
      title: { type: string, max_length: 100 } # as it stands on its back
`;

const withBrowser = hasBrowser ? describe : describe.skip;

withBrowser(`Create, in the Chromium at ${browserPath}`, () => {
  let creation: Creation;
  let checkout: Checkout;

  beforeAll(async () => {
    creation = await createThroughForm(form);
    checkout = await creation.clone();
  }, 180_000);

  afterAll(() => creation?.end());

  it('is completed', async () => {
    // The time depends on the machine, so it is printed and not judged.
    process.stderr.write(
      `Create took ${creation.duration} ms from the click to Completed\n`,
    );
    expect(await creation.api.endOfTask(creation.taskId)).toBe('completed');
  });

  it('links to the repository, the catalog and the architecture plan', async () => {
    const { page, portal } = creation;
    const repository = `${portal.github.url}/acme/item-service`;
    const target = (title: string) =>
      page.getByRole('link', { name: title }).first().getAttribute('href');
    expect(await target('Repository')).toBe(repository);
    expect(await target('Service in the catalog')).toBe(
      '/catalog/default/component/item-service',
    );
    expect(await target('Architecture plan')).toBe(
      `${repository}/blob/main/docs/architecture/plan.md`,
    );
  });

  it('makes a repository that git finds nothing wrong with', () => {
    expect(checkout.git('fsck', '--strict')).toBe('');
  });

  it('makes one commit', () => {
    expect(checkout.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('writes every file of the profile', () => {
    expect(profile.files.filter(path => !checkout.has(path))).toEqual([]);
  });

  it('writes the same bytes as the command line', () => {
    const { host } = new URL(creation.portal.github.url);
    const repository = { host, owner: 'acme', visibility: 'internal' };
    const tree = renderedTree(
      'fastapi-service',
      { ...answers, repository },
      creation.directory,
    );
    expect(checkout.git('rev-parse', 'HEAD^{tree}')).toBe(tree);
  });

  it('seals the secret for the repository, with the value that was typed', async () => {
    expect(
      await creation.portal.github.openSecret('item-service', 'REGISTRY_TOKEN'),
    ).toBe(form.registryToken);
  });

  it('leaves the value of the secret nowhere else', async () => {
    const { api, page, portal, taskId } = creation;
    const places: Record<string, string> = {
      events: (await api.taskEvents(taskId)).join('\n'),
      task: JSON.stringify(await api.get(`scaffolder/v2/tasks/${taskId}`)),
      catalog: JSON.stringify(await api.get('catalog/entities')),
      log: portal.log(),
      page: await page.content(),
      objects: checkout.allObjects(),
    };
    const leaks = Object.keys(places).filter(place =>
      spellings(form.registryToken).some(each => places[place].includes(each)),
    );
    expect(leaks).toEqual([]);
  });

  it.each([
    [
      'component:default/item-service',
      [
        'dependsOn resource:default/item-service-database',
        'ownedBy group:default/shop-team',
        'partOf system:default/shop',
        'providesApi api:default/item-service-api',
      ],
    ],
    [
      'api:default/item-service-api',
      [
        'apiProvidedBy component:default/item-service',
        'ownedBy group:default/shop-team',
        'partOf system:default/shop',
      ],
    ],
    [
      'resource:default/item-service-database',
      [
        'dependencyOf component:default/item-service',
        'ownedBy group:default/shop-team',
        'partOf system:default/shop',
      ],
    ],
  ])('shows %s in the catalog, with its owner', async (ref, expected) => {
    const { relations = [] } = await creation.api.entity(ref);
    const shown = relations.map(
      ({ type, targetRef }) => `${type} ${targetRef}`,
    );
    expect(shown.sort()).toEqual(expected);
  });

  it('makes the service a part of its system', async () => {
    const { relations = [] } = await creation.api.entity('system:default/shop');
    const parts = relations.filter(({ type }) => type === 'hasPart');
    expect(parts.map(({ targetRef }) => targetRef).sort()).toEqual([
      'api:default/item-service-api',
      'component:default/item-service',
      'resource:default/item-service-database',
    ]);
  });

  it('gives the catalog the OpenAPI document', async () => {
    const { spec } = await creation.api.entity('api:default/item-service-api');
    const { paths } = JSON.parse(String(spec?.definition));
    expect(Object.keys(paths)).toEqual([
      '/api/v1/items',
      '/api/v1/items/{id}',
      '/api/v1/health',
    ]);
  });

  it('shows the service on a page of its own', async () => {
    const { page, portal } = creation;
    await page.goto(`${portal.url}/catalog/default/component/item-service`);
    await page.getByText('fastapi-service').first().waitFor();
    await takePicture(page, '09-component');
    expect(await page.getByText('Shop team').count()).toBeGreaterThan(0);
  });

  it('is done on the page of operations, which the sidebar leads to', async () => {
    const { page } = creation;
    await page.getByRole('link', { name: 'Operations' }).click();
    const card = page.getByRole('region', { name: 'acme/item-service' });
    await card.getByText('Done', { exact: true }).waitFor();
    await takePicture(page, '09-operations');
    const task = card.getByRole('link', { name: 'Task and its log' });
    expect(await task.getAttribute('href')).toBe(
      `/create/tasks/${creation.taskId}`,
    );
  });

  it('keeps a bad name on the first page, with the fix beneath it', async () => {
    const { page, portal } = creation;
    const address = `${portal.url}/create/templates/default/fastapi-service`;
    await page.goto(address);
    await fillServicePage(page, { ...form, name: 'My_Service' });
    await page.getByRole('button', { name: 'Next' }).click();
    // Once beneath the field, and once above the form that was not sent.
    await page
      .getByText(/write my-service\.$/)
      .nth(1)
      .waitFor();
    await takePicture(page, '10-bad-name');
    expect(await page.getByLabel('Domain model').count()).toBe(0);
  });

  it("takes a model of one's own, once it is right", async () => {
    const { page, portal } = creation;
    const address = `${portal.url}/create/templates/default/fastapi-service`;
    await page.goto(address);
    await fillServicePage(page, { ...form, name: 'book-service' });
    await page.getByRole('button', { name: 'Next' }).click();
    await fillModelPage(page, { model: OWN_MODEL });
    await takePicture(page, '11-own-model');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Layout').waitFor();
  });

  describe('sent once more with', () => {
    const send = (change: object) =>
      creation.api.runTask('template:default/fastapi-service', {
        ...answers,
        system: 'system:default/shop',
        visibility: 'internal',
        repoUrl: repoUrl(creation, 'item-service'),
        address: 'as shown',
        ...change,
      });

    /** A service that does not exist, so that nothing else is to be told. */
    const other = {
      name: 'new-service',
      get repoUrl() {
        return repoUrl(creation, 'new-service');
      },
    };

    it("a model of one's own makes another service", async () => {
      const { status } = await send({
        name: 'book-service',
        repoUrl: repoUrl(creation, 'book-service'),
        preset: 'own',
        model: OWN_MODEL,
      });
      expect(status).toBe('completed');
      const ref = 'api:default/book-service-api';
      const { spec } = await creation.api.entity(ref);
      const { paths } = JSON.parse(String(spec?.definition));
      expect(Object.keys(paths)).toContain('/api/v1/books/{id}');
    });

    it('the name of a repository that exists is refused', async () => {
      const { status, error } = await send({});
      expect(status).toBe('failed');
      expect(error).toMatch(/acme\/item-service/);
    });

    it('a repository of another name is refused', async () => {
      const repository = repoUrl(creation, 'orders');
      expect(await send({ ...other, repoUrl: repository })).toEqual({
        status: 'failed',
        error:
          "repoName: 'orders' is not the name of the service; name the repository 'new-service'.",
      });
    });

    it('an owner that the catalog does not have is refused', async () => {
      const owner = 'group:default/nobody';
      expect(await send({ ...other, owner })).toEqual({
        status: 'failed',
        error:
          "owner: the catalog has no 'group:default/nobody' that you may see; choose an owner from the catalog.",
      });
    });
  });

  // Its bytes are those of the command line, so its checks are those of test/conformance.
  describeAnswers(profile, () => checkout.directory);
});

/** What Backstage's picker gives for a repository in `acme`. */
function repoUrl({ portal }: Creation, repository: string): string {
  const { host } = new URL(portal.github.url);
  return `${host}?owner=acme&repo=${repository}`;
}
