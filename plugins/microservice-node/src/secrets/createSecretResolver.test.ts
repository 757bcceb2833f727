import { Asking, resolveText } from './__testUtils__/resolveText';

const environment = {
  CI_TOKEN: 'from-the-process',
  CI_EMPTY: '',
  HOME: '/root',
};
const opened = (
  ...allow: { from: string; templates?: string[] }[]
): Asking => ({
  settings: { allow },
  environment,
});

describe('createSecretResolver', () => {
  it('reads a variable of the backend that a row opens', async () => {
    expect(
      await resolveText('env:CI_TOKEN', opened({ from: 'env:CI_*' })),
    ).toBe('from-the-process');
  });

  it("gives access to an organisation's secret that a row opens", async () => {
    expect(
      await resolveText(
        'organisation:TOKEN',
        opened({ from: 'organisation:*' }),
      ),
    ).toBe('grant TOKEN');
  });

  it.each([
    ['a row for this template', ['template:default/fastapi-service']],
    ['a row for templates like it', ['template:default/*']],
    ['a row for all templates', undefined],
  ])('accepts %s', async (_case, templates) => {
    const asking = opened({ from: 'env:CI_TOKEN', templates });
    expect(await resolveText('env:CI_TOKEN', asking)).toBe('from-the-process');
  });

  it.each([
    ['no row', opened()],
    ['a row for another reference', opened({ from: 'env:CI' })],
    ['a row for something longer', opened({ from: 'env:CI_TOKEN_2' })],
    ['a row for another source', opened({ from: 'file:**' })],
    ['a dot that is no star', opened({ from: 'env:CI.TOKEN' })],
    [
      'a row for another template',
      opened({ from: 'env:*', templates: ['template:default/fastapi'] }),
    ],
    [
      'a row for a template further in',
      opened({ from: 'env:*', templates: ['template:default*'] }),
    ],
    ['a row for no template', opened({ from: 'env:*', templates: [] })],
  ])('refuses with %s', async (_case, asking) => {
    expect(await resolveText('env:CI_TOKEN', asking)).toBe(
      "refused secrets[0].from: this reference to 'env:' is not open to template:default/fastapi-service; ask the platform team for a row in 'microservice.secrets.allow'.",
    );
  });

  it('refuses a task whose template is not known, where a row names templates', async () => {
    const asking = opened({ from: 'env:*', templates: ['**'] });
    expect(
      await resolveText('env:CI_TOKEN', { ...asking, template: undefined }),
    ).toMatch(/is not open to a task without a template;/);
  });

  it.each([
    ['vault:ci/*', 'vault:ci/a/b#token'],
    ['vault:ci/*', 'vault:ci2/a#token'],
    ['organisation:*', 'vault:ci/a#token'],
  ])('keeps %s from opening %s', async (from, reference) => {
    expect(await resolveText(reference, opened({ from }))).toMatch(
      /is not open to/,
    );
  });

  it.each([
    [
      'env:CI_ABSENT',
      "missing secrets[0].from: the variable 'CI_ABSENT' is not set in the backend; ask the platform team to set it.",
    ],
    [
      'env:CI_EMPTY',
      "missing secrets[0].from: the variable 'CI_EMPTY' is not set in the backend; ask the platform team to set it.",
    ],
    [
      'env:constructor',
      "missing secrets[0].from: the variable 'constructor' is not set in the backend; ask the platform team to set it.",
    ],
    [
      'file:token',
      "missing secrets[0].from: this portal has no folder of secrets; ask the platform team to set 'microservice.secrets.files.directory'.",
    ],
    [
      'vault:ci/registry#token',
      "missing secrets[0].from: this portal has no vault; ask the platform team to set 'microservice.secrets.vault.address'.",
    ],
  ])('says what %s lacks', async (from, sentence) => {
    const asking = opened(
      { from: 'env:**' },
      { from: 'file:*' },
      { from: 'vault:**' },
    );
    expect(await resolveText(from, asking)).toBe(sentence);
  });
});
