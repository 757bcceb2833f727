import { TestServer } from '../../../packages/local-github/src/testUtils';

/** Reads the REST API of a local GitHub past the product's own client. */
export class GithubReader {
  constructor(private readonly github: TestServer) {}

  /** What is at a path below the API, or nothing where there is nothing. */
  async read(path: string): Promise<any> {
    const response = await fetch(`${this.github.apiBaseUrl}${path}`, {
      headers: { authorization: `token ${this.github.token}` },
      redirect: 'manual',
    });
    if ([301, 404, 409].includes(response.status)) return undefined;
    if (response.ok) return response.json();
    throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }

  /** The repositories of an organisation, by name. */
  async repositories(owner: string): Promise<string[]> {
    const names: string[] = [];
    for (let page = 1; ; page += 1) {
      const list = await this.read(
        `/orgs/${owner}/repos?per_page=100&page=${page}`,
      );
      names.push(...list.map(({ name }: { name: string }) => name));
      if (list.length < 100) return names.sort();
    }
  }

  /** A secret as the runner of a workflow would find it. */
  async secret(
    place: { owner: string; repository: string; environment?: string },
    name: string,
  ): Promise<string | undefined> {
    return this.github.server.openSecret({ ...place, name });
  }
}
