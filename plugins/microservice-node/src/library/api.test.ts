import { demoTemplates } from '../generator/__testUtils__/demoTemplates';
import { LibraryError } from './LibraryError';
import { readLibrary } from './readLibrary';

const LOGIN =
  "method: POST, path: '${{ api.prefix }}${{ conventions.loginPath }}', name: auth.login, summary: Sign in, tag: Accounts, access: public";
const bringing = (...endpoints: string[]) => ({
  'layers/option/ci/layer.yaml': `id: option/ci\ntitle: CI\napi:\n  endpoints:\n${endpoints
    .map(endpoint => `    - {${endpoint}}\n`)
    .join('')}`,
});

async function problemsOf(changes: Record<string, string>): Promise<string> {
  try {
    await readLibrary(await demoTemplates(changes));
    return '';
  } catch (error) {
    return (error as LibraryError).message;
  }
}

describe('what a layer says about the API', () => {
  it('is read as written', async () => {
    const changes = bringing(`${LOGIN}, statuses: [200, 401, invalid]`);
    const library = await readLibrary(await demoTemplates(changes));
    expect(library.layer('option/ci')!.api!.endpoints).toMatchObject([
      { name: 'auth.login', statuses: [200, 401, 'invalid'] },
    ]);
  });

  it.each([
    [
      'a placeholder that nothing fills in',
      bringing(`${LOGIN}, scope: '\${{ service.name }}', statuses: [200]`),
      'asks for ${{ service.name }}, which nothing fills in here;',
    ],
    [
      'an endpoint without a success',
      bringing(`${LOGIN}, statuses: [401]`),
      'begins the statuses of auth.login with an error;',
    ],
    [
      'an endpoint that is there twice',
      bringing(`${LOGIN}, statuses: [200]`, `${LOGIN}, statuses: [200]`),
      'brings auth.login twice;',
    ],
    [
      'a status that the contract does not know',
      bringing(`${LOGIN}, statuses: [418]`),
      '418 is not one of the allowed values;',
    ],
  ])('is refused with %s', async (_, changes, problem) => {
    expect(await problemsOf(changes)).toContain(problem);
  });
});
