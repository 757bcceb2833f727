/** What the portal's own REST API says, asked as the guest. */
export class PortalApi {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Signs in as guest. */
  static async signIn(url: string): Promise<PortalApi> {
    const response = await fetch(`${url}/api/auth/guest/refresh`, {
      method: 'POST',
    });
    const session = await response.json();
    return new PortalApi(url, session.backstageIdentity.token);
  }

  /** The answer to a GET, parsed. Throws for every status but 200. */
  async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.url}/api/${path}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    if (response.status !== 200) {
      throw new Error(`GET ${path} answered ${response.status}`);
    }
    return response.json() as Promise<T>;
  }
}
