import {
  Emulate,
  startEmulate,
} from '../../packages/local-github/src/__testUtils__/emulate/startEmulate';
import { TOKEN } from '../../packages/local-github/src/testUtils';
import { createGithubClient } from '../../plugins/microservice-node/src/github/createGithubClient';
import { publishService } from './publishService';

/**
 * The package has neither keys for secrets nor environments, rulesets or a git server, so repository, commit, branch, base
 * and topics are what there is to compare.
 */
describe('publishing to a GitHub that somebody else wrote', () => {
  let emulate: Emulate;
  beforeAll(async () => {
    emulate = await startEmulate();
  });
  afterAll(() => emulate.stop());

  it('makes the repository, its commit, its base and its topics, and changes nothing again', async () => {
    const client = createGithubClient({
      apiBaseUrl: emulate.apiBaseUrl,
      token: TOKEN,
    });
    const repository = { client, owner: 'acme', name: 'item-service' };
    expect(await publishService(repository)).toEqual({
      created: [true, false],
      changed: [true, false],
      files: ['.scaffold/manifest.json', 'README.md', 'bin/start', 'logo.png'],
      base: ['README.md', 'bin/start', 'logo.png'],
      commits: 1,
      topics: ['fastapi', 'microservice'],
    });
  });
});
