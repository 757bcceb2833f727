import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '../../kills/sweep/waitFor';
import { PythonService } from '../PythonService';
import { renderService, treeIn } from '../renderService';
import { RunningService } from '../RunningService';
import { Surroundings } from '../surroundings/Surroundings';

/** Seconds in which a service has to be as it was. */
const patience = 30;

type Headers = Record<string, string>;

/** A service that runs with all around it, of which parts can be taken away. */
export class FaultScene {
  private readonly others: RunningService[] = [];

  private constructor(
    private readonly directory: string,
    readonly surroundings: Surroundings,
    private readonly place: { service: PythonService; running: RunningService },
  ) {}

  /**
   * Renders, installs and starts a service.
   *
   * @param change - what a team does to the rendered tree before it starts
   */
  static async of(
    answers: object,
    settings: Record<string, string> = {},
    change: (tree: string) => void = () => {},
  ): Promise<FaultScene> {
    const directory = mkdtempSync(join(tmpdir(), 'scene-'));
    const plan = await renderService(answers, directory);
    const surroundings = await Surroundings.of(plan);
    const tree = treeIn(directory);
    change(tree);
    const service = await PythonService.install(tree, surroundings);
    const running = await RunningService.start(service, settings);
    return new FaultScene(directory, surroundings, { service, running });
  }

  /** Its process, and how it stands to its database. */
  get running(): RunningService {
    return this.place.running;
  }

  /** Where the service is. */
  get url(): string {
    return this.running.url;
  }

  /** Starts one more process of the service. */
  async scaleOut(settings: Record<string, string>): Promise<RunningService> {
    const { service, running } = this.place;
    const other = await running.another(service, settings);
    this.others.push(other);
    return other;
  }

  /** Sends a request as somebody. */
  ask(words: string, headers: Headers = {}, body?: object): Promise<Response> {
    const [method, path] = words.split(' ');
    return fetch(`${this.url}${path}`, {
      method,
      headers: body
        ? { 'content-type': 'application/json', ...headers }
        : headers,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(patience * 1000),
    });
  }

  /** Status of an answer. */
  async statusOf(words: string, headers: Headers = {}): Promise<number> {
    const answer = await this.ask(words, headers);
    await answer.body?.cancel();
    return answer.status;
  }

  /** Waits until a request has a status. */
  async until(
    status: number,
    words: string,
    headers: Headers = {},
  ): Promise<void> {
    const found = await waitFor(
      patience,
      async () => (await this.statusOf(words, headers)) === status,
    );
    if (!found) throw new Error(`${words} did not answer ${status} in time`);
  }

  /** Waits until readiness finds this of what the service stands on. */
  async untilCheck(check: string, finding: string): Promise<void> {
    const found = await waitFor(patience, async () => {
      const health = await (await this.ask('GET /health/ready')).json();
      return health.checks[check] === finding;
    });
    if (!found) throw new Error(`${check} was not ${finding} in time`);
  }

  /** Ends everything. */
  async close(): Promise<void> {
    for (const each of [...this.others, this.running]) await each.stop();
    await this.surroundings.close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
