import { RenderError } from '../renderer';
import { treeSha } from '../workspace';
import { checkDemo, planDemo } from './__testUtils__/demoService';
import { demoTemplates } from './__testUtils__/demoTemplates';
import { createThreadedGenerator } from './createThreadedGenerator';

/** A thread of sources reads all of their TypeScript anew. */
jest.setTimeout(60_000);

describe('createThreadedGenerator', () => {
  /** The demo service, planned here and rendered in a thread. */
  async function render(
    changes: Record<string, string> = {},
    limits: { signal?: AbortSignal; seconds?: number } = {},
  ) {
    const { plan } = await planDemo(changes);
    const templatesDirectory = await demoTemplates(changes);
    const generator = await createThreadedGenerator({ templatesDirectory });
    return generator.render(plan, limits);
  }

  it('renders the same files as in one thread', async () => {
    const { generator, plan } = await planDemo();
    expect(treeSha(await render())).toBe(treeSha(await generator.render(plan)));
  });

  it('says where a template is wrong', async () => {
    const wrong = { 'layers/stack/demo/units/model.njk': '${{ nothing }}' };
    await expect(render(wrong)).rejects.toMatchObject({
      name: 'TemplateError',
      message: "stack/demo/units/model.njk:1:5: 'nothing' has no value",
    });
  });

  it('says what layers lack', async () => {
    const unreadable = { 'layers/stack/demo/units/model.njk': 'class :\n' };
    await expect(render(unreadable)).rejects.toBeInstanceOf(RenderError);
  });

  it('gives a render up after its time', async () => {
    await expect(render({}, { seconds: 0.01 })).rejects.toThrow(
      "The service 'item-service' took more than 0.01 seconds to render",
    );
  });

  it('ends a render when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(render({}, { signal })).rejects.toThrow('cancelled');
  });

  it('plans as any generator does', async () => {
    const templatesDirectory = await demoTemplates({});
    const generator = await createThreadedGenerator({ templatesDirectory });
    expect(generator.plan('nothing', {})).toEqual(
      expect.objectContaining({ result: 'invalid' }),
    );
    expect(generator.recipes().map(({ id }) => id)).toEqual(['demo']);
    expect((await checkDemo({})).result).toBe('ok');
  });
});
