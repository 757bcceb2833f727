import { Entity } from '@backstage/catalog-model';
import { setTimeout as sleep } from 'node:timers/promises';
import { sealSecrets } from './sealSecrets';

const ends = ['completed', 'failed', 'cancelled'];

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

  /**
   * Sends what a form would send, and waits for the end of the task.
   *
   * @returns the task's status, and what stopped it where something did
   */
  async runTask(
    templateRef: string,
    values: object,
  ): Promise<{ status: string; error?: string }> {
    const id = await this.startTask({ templateRef, values, secrets: {} });
    const status = await this.endOfTask(id);
    const events = await this.get<{ body: { error?: { message: string } } }[]>(
      `scaffolder/v2/tasks/${id}/events`,
    );
    const error = events.find(({ body }) => body.error)?.body.error?.message;
    return { status, error };
  }

  /** Sends what a form would send, secrets sealed, and returns the id of the task. */
  async startTask(form: {
    templateRef: string;
    values: object;
    secrets: Record<string, string>;
  }): Promise<string> {
    const secrets = await this.sealed(form.secrets);
    const { id } = await this.post('scaffolder/v2/tasks', { ...form, secrets });
    return id;
  }

  /** Presses Retry, with what the page would send again, sealed as well. */
  async retryTask(
    taskId: string,
    secrets: Record<string, string>,
  ): Promise<void> {
    await this.post(`scaffolder/v2/tasks/${taskId}/retry`, {
      secrets: await this.sealed(secrets),
    });
  }

  /** Waits for the end of a task and returns its status. */
  async endOfTask(taskId: string): Promise<string> {
    for (;;) {
      const { status } = await this.get<{ status: string }>(
        `scaffolder/v2/tasks/${taskId}`,
      );
      if (ends.includes(status)) return status;
      await sleep(50);
    }
  }

  /** What a task has told its page, one JSON text each. */
  async taskEvents(taskId: string): Promise<string[]> {
    const events = await this.get<object[]>(
      `scaffolder/v2/tasks/${taskId}/events`,
    );
    return events.map(event => JSON.stringify(event));
  }

  /** An entity of the catalog, once its relations are known. */
  async entity(ref: string): Promise<Entity> {
    const path = ref.replace(/^(\w+):(\w+)\//, '$1/$2/');
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const entity = await this.get<Entity>(
        `catalog/entities/by-name/${path}`,
      ).catch(() => undefined);
      if (entity?.relations?.length) return entity;
      await sleep(200);
    }
    throw new Error(`The catalog does not know ${ref}, or nothing about it`);
  }

  /** Everything that an event stream tells until the portal closes it. */
  async stream(path: string): Promise<string> {
    const response = await fetch(`${this.url}/api/${path}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    return response.text();
  }

  private async sealed(secrets: Record<string, string>) {
    return sealSecrets(await this.get('microservice/secrets/key'), secrets);
  }

  /** The answer to a POST, parsed. Throws for every status that is no success. */
  async post(path: string, content: object): Promise<any> {
    const response = await fetch(`${this.url}/api/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(content),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  }
}
