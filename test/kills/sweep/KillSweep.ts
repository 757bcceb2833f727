import { KillBench } from '../bench/KillBench';
import { Replica } from '../bench/Replica';
import { RecoveryMode } from '../bench/replicaConfiguration';
import { describeRepository } from '../judge/describeRepository';
import { findViolations } from '../judge/findViolations';
import { GithubReader } from '../judge/GithubReader';
import { foreignMutations, observe } from '../judge/observe';
import { Effect, Point } from '../replica/Order';
import { resumedSeconds } from './resumedSeconds';
import { PATIENCE_SECONDS, TaskRun } from './TaskRun';
import { waitFor } from './waitFor';

/** What came of killing the process of a task at a point. */
export interface KillResult {
  point: Point;
  /** What does not hold afterwards, and what the task said about it. */
  violations: string[];
  /** See `resumedSeconds`. */
  resumed?: number;
}

interface HeldTask {
  point: Point;
  run: TaskRun;
}

/** A portal of two processes, one of which is killed while the other is there to go on. */
export class KillSweep {
  private readonly services = new Set<string>();
  private undisturbed: unknown;

  private constructor(
    private readonly bench: KillBench,
    private readonly victim: Replica,
    private readonly rescuer: Replica,
  ) {}

  /** Starts the portal. */
  static async start(mode: RecoveryMode): Promise<KillSweep> {
    const bench = await KillBench.prepare(mode);
    try {
      const victim = await bench.start();
      return new KillSweep(bench, victim, await bench.start());
    } catch (problem) {
      await bench.end();
      throw problem;
    }
  }

  /**
   * Runs a task that nobody disturbs, and remembers what it leaves.
   *
   * @returns its effects, in their order
   */
  async runUndisturbed(): Promise<Effect[]> {
    const run = this.runOf('undisturbed');
    await this.victim.watch({ service: run.service });
    await run.send(this.victim);
    await run.ended();
    const reader = new GithubReader(this.bench.github.url);
    this.undisturbed = await describeRepository(reader, run.service);
    const violations = await this.judge(run);
    if (violations.length) throw new Error(violations.join('; '));
    return [...this.victim.sightings];
  }

  /**
   * Holds one task at each of the points, kills the process that runs them, and lets the other process finish them.
   *
   * @returns what came of each
   */
  async kill(points: Point[]): Promise<KillResult[]> {
    const tasks = points.map((point, index) => ({
      point,
      run: this.runOf(`killed-${String(index).padStart(3, '0')}`),
    }));
    await this.hold(tasks);
    await this.victim.end();
    const killed = Date.now();
    await Promise.all(tasks.map(({ run }) => this.finish(run)));
    return Promise.all(
      tasks.map(async ({ point, run }) => ({
        point,
        violations: await this.judge(run),
        resumed: resumedSeconds(await run.events(), killed, this.bench.mode),
      })),
    );
  }

  /** Ends everything. */
  async end(): Promise<void> {
    await this.bench.end();
  }

  private runOf(service: string): TaskRun {
    this.services.add(service);
    return new TaskRun(this.bench, service);
  }

  /** Sends one task after the other: one that is held while it is claimed keeps its process from claiming another. */
  private async hold(tasks: HeldTask[]): Promise<void> {
    const orders = tasks.map(({ point, run: { service } }) => ({
      ...{ point, service },
    }));
    await this.victim.watch(...orders);
    for (const { point, run } of tasks.toReversed()) {
      await run.send(this.victim);
      const isHeld = await waitFor(PATIENCE_SECONDS, async () =>
        this.victim.held.includes(run.service),
      );
      if (isHeld) continue;
      const { moment, effect, nth } = point;
      const place = `${moment} ${effect} ${nth}`;
      throw new Error(`never came to ${place}: ${await run.lastWords()}`);
    }
  }

  /** Waits for the end, and presses Retry where the portal does not go on by itself. */
  private async finish(run: TaskRun): Promise<void> {
    const task = await run.ended();
    const goesOn = this.bench.mode === 'recovery-on';
    if (goesOn || task?.status !== 'failed') return;
    await run.retry(this.rescuer);
    await run.ended();
  }

  private async judge(run: TaskRun): Promise<string[]> {
    const outcome = await observe(this.bench, run.service);
    const foreign = foreignMutations(this.bench, this.services);
    const found = findViolations({ ...outcome, foreign }, this.undisturbed);
    return found.length ? [...found, await run.lastWords()] : [];
  }
}
