import { TestServer } from '../../../packages/local-github/src/testUtils';
import { Place } from './readRepositoryState';

/** Does on a local GitHub what somebody else would, past the product. */
export class GithubWriter {
  /** @param token - of the owner of everything where absent */
  constructor(
    private readonly github: TestServer,
    private readonly token: string = github.token,
  ) {}

  async createRepository(
    { owner, repository }: Place,
    settings: object = {},
  ): Promise<void> {
    const body = { name: repository, private: true, ...settings };
    await this.send('POST', `/orgs/${owner}/repos`, body);
  }

  /** A commit by somebody who is not us. */
  async commitFile(place: Place, path: string): Promise<void> {
    await this.send('PUT', `${at(place)}/contents/${path}`, {
      message: `Add ${path}`,
      content: Buffer.from('mine').toString('base64'),
    });
  }

  async update(place: Place, settings: object): Promise<void> {
    await this.send('PATCH', at(place), settings);
  }

  async remove(place: Place): Promise<void> {
    await this.send('DELETE', at(place));
  }

  async send(method: string, path: string, body?: object): Promise<any> {
    const response = await fetch(`${this.github.apiBaseUrl}${path}`, {
      method,
      headers: { authorization: `token ${this.token}` },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return text && JSON.parse(text);
  }
}

function at({ owner, repository }: Place): string {
  return `/repos/${owner}/${repository}`;
}
