import { KillBench } from '../bench/KillBench';
import { TaskEventRow } from '../bench/PortalTables';
import { Replica } from '../bench/Replica';
import { RecoveryMode, STALE_SECONDS } from '../bench/replicaConfiguration';
import { REGISTRY_TOKEN, serviceForm } from '../bench/serviceForm';
import { describeRepository } from '../judge/describeRepository';
import { findViolations } from '../judge/findViolations';
import { GithubReader } from '../judge/GithubReader';
import { foreignMutations, observe } from '../judge/observe';
import { Point, Sighting } from '../replica/Order';
import { waitFor } from './waitFor';

const ends = ['completed', 'failed', 'cancelled'];
/** Longer than anything may take on a busy machine. */
const PATIENCE_SECONDS = 180;

/** What came of killing a process at a point. */
export interface KillResult {
  /** What does not hold afterwards, and what the task said about it. */
  violations: string[];
  /** From the moment in which the task counted as lost to the first line of whoever went on with it. */
  resumedSeconds: number | undefined;
  /** How often a person pressed Retry. */
  retries: number;
}

/** Kills one process after the other, each at another point of a task, while another one is there to go on. */
export class KillSweep {
  private next: Promise<Replica>;
  private readonly services = new Set<string>();
  private undisturbed: unknown;

  private constructor(
    private readonly bench: KillBench,
    private first: Replica,
  ) {
    this.next = bench.start();
  }

  /** Starts a portal of two processes. */
  static async start(mode: RecoveryMode): Promise<KillSweep> {
    const bench = await KillBench.prepare(mode);
    return new KillSweep(bench, await bench.start());
  }

  /** Runs a task that nobody disturbs, and remembers what it leaves. */
  async runUndisturbed(): Promise<Sighting[]> {
    const service = this.nameOf('undisturbed');
    await this.first.follow({ repository: service });
    const taskId = await this.send(this.first, service);
    await this.first.api.endOfTask(taskId!);
    const reader = new GithubReader(this.bench.github.url);
    this.undisturbed = await describeRepository(reader, service);
    const violations = await this.judge(service);
    if (violations.length) throw new Error(violations.join('; '));
    return [...this.first.sightings];
  }

  /** Runs a task whose process is killed at a point, and lets the other process finish it. */
  async kill(point: Point, name: string): Promise<KillResult> {
    const service = this.nameOf(name);
    const victim = this.first;
    const rescuer = await this.next;
    await victim.follow({ repository: service, point, signal: 'SIGKILL' });
    await this.send(victim, service);
    const killed = await waitFor(
      PATIENCE_SECONDS,
      async () => !victim.isAlive && Date.now(),
    );
    if (!killed) throw new Error('The task never came to this point.');
    this.first = rescuer;
    this.next = this.bench.start();
    // Nobody waits for it here: whoever needs it hears what went wrong.
    this.next.catch(() => {});
    const retries = await this.finish(rescuer, service);
    const violations = await this.judge(service);
    const resumedSeconds = await this.resumed(service, killed);
    return { violations, resumedSeconds, retries };
  }

  async end(): Promise<void> {
    await this.next.catch(() => {});
    await this.bench.end();
  }

  private nameOf(name: string): string {
    this.services.add(name);
    return name;
  }

  /** The answer is lost where the process dies of the request. */
  private send(replica: Replica, service: string): Promise<string | undefined> {
    const form = serviceForm(service, this.bench.githubHost);
    return replica.api.startTask(form).catch(() => undefined);
  }

  /** Waits for the end, and presses Retry where the portal does not go on by itself. */
  private async finish(rescuer: Replica, service: string): Promise<number> {
    const { tables, mode } = this.bench;
    const ended = () =>
      waitFor(PATIENCE_SECONDS, async () => {
        const task = await tables.taskOf(service);
        return task && ends.includes(task.status) && task;
      });
    const task = await ended();
    if (mode === 'recovery-on' || task?.status !== 'failed') return 0;
    await rescuer.api.retryTask(task.id, { REGISTRY_TOKEN });
    await ended();
    return 1;
  }

  private async judge(service: string): Promise<string[]> {
    const outcome = await observe(this.bench, service);
    const foreign = foreignMutations(this.bench, this.services);
    const found = findViolations({ ...outcome, foreign }, this.undisturbed);
    if (!found.length) return [];
    return [...found, ...(await this.lastWords(service))];
  }

  /** What the task said at its end, for whoever looks for the reason. */
  private async lastWords(service: string): Promise<string[]> {
    const events = await this.eventsOf(service);
    return events.slice(-2).map(({ message }) => `the task says: ${message}`);
  }

  private async resumed(
    service: string,
    killed: number,
  ): Promise<number | undefined> {
    const events = await this.eventsOf(service);
    const recovered = events.findIndex(({ type }) => type === 'recovered');
    const first = events
      .slice(recovered + 1)
      .find(({ type, time }) => type === 'log' && time > killed);
    if (!first) return undefined;
    return (first.time - killed) / 1000 - STALE_SECONDS;
  }

  private async eventsOf(service: string): Promise<TaskEventRow[]> {
    const task = await this.bench.tables.taskOf(service);
    return task ? this.bench.tables.eventsOf(task.id) : [];
  }
}
