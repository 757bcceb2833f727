import { runAction } from '../../__testUtils__/runAction';
import {
  startTestPortal,
  TestPortal,
} from '../../__testUtils__/startTestPortal';
import { createPlanAction } from './createPlanAction';

// The first plan loads the templates.
jest.setTimeout(30_000);

describe('microservice:plan', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startTestPortal();
  });
  afterAll(() => portal.stop());

  const plan = (changes: object, more: object = {}) =>
    runAction(createPlanAction(portal.dependencies), {
      input: {
        recipe: 'fastapi-service',
        answers: {
          name: 'item-service',
          description: 'Manages items',
          owner: 'group:default/shop-team',
          repository: {
            host: portal.host,
            owner: 'acme',
            visibility: 'internal',
          },
          ...changes,
        },
        ...more,
      },
    });

  it('gives the complete answers, a summary and a digest', async () => {
    const outputs = await plan({ system: 'shop' });
    expect(outputs).toMatchObject({
      answers: { name: 'item-service', layout: 'flat', createSystem: false },
      plan: {
        recipe: { id: 'fastapi-service' },
        layout: { id: 'flat' },
        tables: [
          'items (id, name, description, price, on_sale, created_at, updated_at)',
        ],
        decisions: expect.arrayContaining([
          { question: 'Ids', about: [], choice: 'UUID of version 7' },
        ]),
      },
      answersDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each([
    [
      { owner: 'group:default/ghosts' },
      "owner: the catalog has no 'group:default/ghosts' that you may see; choose an owner from the catalog.",
    ],
    [
      { owner: 'user:default/guest' },
      "owner: 'user:default/guest' is a user, which may not own services; choose a group.",
    ],
    [
      { system: 'nowhere' },
      "system: the catalog has no 'nowhere' that you may see; choose a system from the catalog, or set 'createSystem'.",
    ],
    [
      { description: '${{ parameters.description | nope }}' },
      "input.answers.description: holds '${{', as an expression that could not be rendered does; write it without, or correct this input of the step in template.yaml.",
    ],
  ])('refuses %j with field and fix', async (changes, sentence) => {
    await expect(plan(changes)).rejects.toThrow(sentence);
  });

  it('reads a model that was typed', async () => {
    const model =
      'schema: 1\nentities: {Book: {fields: {open: {type: boolean}}}}';
    const outputs = await plan({ model });
    expect(outputs).toMatchObject({
      answers: {
        model: {
          schema: 1,
          entities: { Book: { fields: { open: { type: 'boolean' } } } },
        },
      },
    });
  });

  it('names the line of a model that is at fault', async () => {
    const model = 'schema: 1\nentities: {Book: {fields: {open: {type: tape}}}}';
    await expect(plan({ model })).rejects.toThrow(
      /^model\.entities\.Book\.fields\.open\S* \(line 2\): /,
    );
  });

  it('lets a system be created that does not exist yet', async () => {
    const outputs = await plan({ system: 'nowhere', createSystem: true });
    expect(outputs.answers).toMatchObject({ system: 'nowhere' });
  });

  it('names what is wrong with the answers', async () => {
    await expect(plan({ name: 'Item_Service' })).rejects.toThrow(/^name: /);
  });

  it('refuses a repository that does not bear the name of the service', async () => {
    await expect(plan({}, { repoName: 'other' })).rejects.toThrow(
      "repoName: 'other' is not the name of the service; name the repository 'item-service'.",
    );
  });
});
