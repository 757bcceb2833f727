const TOKEN = 'local-demo-token';

/** The local GitHub, asked past the portal. */
export class GithubReader {
  /** @param url - `http://127.0.0.1:4870` */
  constructor(private readonly url: string) {}

  /** The answer to a GET of the REST API; undefined where there is nothing. */
  async get<T = any>(path: string): Promise<T | undefined> {
    const response = await fetch(`${this.url}/api/v3${path}`, {
      headers: { authorization: `token ${TOKEN}` },
    });
    if (response.status === 404 || response.status === 409) return undefined;
    if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
    return response.json() as Promise<T>;
  }

  /** Every repository of the organisation. */
  async repositories(): Promise<{ id: number; homepage: string | null }[]> {
    const all = [];
    for (let page = 1; ; page += 1) {
      const query = `per_page=100&page=${page}`;
      const found = await this.get<any[]>(`/orgs/acme/repos?${query}`);
      all.push(...(found ?? []));
      if ((found ?? []).length < 100) return all;
    }
  }
}
