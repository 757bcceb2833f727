import { renderDemo, textIn } from './__testUtils__/demoService';

const README = 'layers/base/repository/files/README.md.njk';
const OWNER = {
  'layers/base/repository/layer.yaml': `
id: base/repository
title: Repository
accepts:
  links:
    description: Links of the README
    item:
      type: object
      additionalProperties: false
      required: [title]
      properties: {title: {type: string, pattern: '^[A-Z]'}, tags: {type: array}}
`,
  [README]:
    '# ${{ service.title }}\n{% for link in slots.links %}\n- ${{ link.title }}\n{% endfor %}\n',
};
const filling = (...titles: string[]) =>
  `fills:\n  links:\n${titles
    .map(title => `    - title: ${title}\n`)
    .join('')}`;
const CI = `
id: option/ci
title: Pipeline
overlays: [{when: {runtime: python}, from: python}, {when: {runtime: go}, from: go}]
`;
const readmeOf = async (changes: Record<string, string>) =>
  textIn(await renderDemo({ ...OWNER, ...changes }), 'README.md');

describe('slots', () => {
  it('are empty lists where nobody fills them', async () => {
    expect(await readmeOf({})).toBe('# Item service\n');
  });

  it('hold the entries of layers and overlays in canonical order', async () => {
    expect(
      await readmeOf({
        'layers/option/ci/layer.yaml': CI + filling('Third', 'Fourth'),
        'layers/option/ci/python/layer.yaml': filling('Fifth'),
        'layers/option/ci/go/layer.yaml': filling('Never'),
        'layers/stack/demo/layer.yaml': `
id: stack/demo
title: Demo stack
provides: {runtime: python}
${filling('First', 'Second')}
`,
        'layers/stack/demo/layouts/flat.yaml':
          'id: flat\ntitle: Flat\nmodules: {}\npackage: app\n',
      }),
    ).toBe('# Item service\n- First\n- Second\n- Third\n- Fourth\n- Fifth\n');
  });

  it('render the texts of entries, however deep, with the values of all templates', async () => {
    expect(
      await readmeOf({
        [README]:
          '{% for link in slots.links %}\n${{ link.title }} ${{ link.tags[0].at }}\n{% endfor %}\n',
        'layers/option/ci/layer.yaml': `${CI}fills: {links: [{title: 'On \${{ conventions.port }}', tags: [{at: '\${{ service.name }}'}]}]}\n`,
      }),
    ).toBe('On 8080 item-service\n');
  });

  it('may be filled for a stack that does not take part', async () => {
    expect(
      await readmeOf({
        'layers/stack/other/layer.yaml': `
id: stack/other
title: Other
accepts: {badges: {description: Badges, item: {type: string}}}
`,
        'layers/option/ci/layer.yaml': `${CI}fills: {badges: [x]}\n`,
      }),
    ).toBe('# Item service\n');
  });

  it.each([
    [
      'a text that does not render, with its place, layer and the closest name',
      { 'layers/option/ci/layer.yaml': CI + filling("'${{ servise.title }}'") },
      "layers/option/ci/layer.yaml:7:14: holds a text of option/ci that cannot be rendered: 'servise' has no value; did you mean 'service'?; correct the text.",
    ],
    [
      'an entry that has the wrong form once rendered',
      { 'layers/option/ci/layer.yaml': CI + filling("'${{ service.name }}'") },
      'layers/option/ci/layer.yaml:7:14: links.title: "item-service" does not have the expected form, once rendered, in an entry of option/ci for base/repository; make it match ^[A-Z].',
    ],
    [
      'two owners in one service',
      {
        'layers/option/ci/layer.yaml': `${CI}accepts: {links: {description: Mine, item: {}}}\n`,
      },
      'slot links: is accepted by both base/repository and option/ci, which take part in the same service; rename one of them or let a layer that both require own it.',
    ],
    [
      'a slot that nobody in the service accepts, in a template',
      { [README]: '${{ slots.lnks }}\n' },
      "base/repository/files/README.md.njk:1:5: 'slots.lnks' has no value; did you mean 'slots.links'?",
    ],
  ])('report %s', async (_title, changes, message) => {
    await expect(readmeOf(changes as Record<string, string>)).rejects.toThrow(
      message,
    );
  });
});
