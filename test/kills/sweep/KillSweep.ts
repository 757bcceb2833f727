import { KillBench } from '../bench/KillBench';
import { Replica } from '../bench/Replica';
import { RecoveryMode } from '../bench/replicaConfiguration';
import { TaskJudge } from '../judge/TaskJudge';
import { Effect, Point } from '../replica/Order';
import { holdTasks } from './holdTasks';
import { resumedSeconds } from './resumedSeconds';
import { TaskRun } from './TaskRun';

/** What came of killing the process of a task at a point. */
export interface KillResult {
  point: Point;
  /** What does not hold afterwards, and what the task said about it. */
  violations: string[];
  /** See `resumedSeconds`. */
  resumed?: number;
}

/** A portal of two processes, one of which is killed while the other is there to go on. */
export class KillSweep {
  readonly judge: TaskJudge;

  private constructor(
    readonly bench: KillBench,
    readonly victim: Replica,
    readonly rescuer: Replica,
  ) {
    this.judge = new TaskJudge(bench);
  }

  /**
   * Starts the portal.
   *
   * @param mode - who goes on with the tasks of a process that died
   * @param victim - how the first process differs from the second
   */
  static async start(
    mode: RecoveryMode,
    victim: Parameters<KillBench['start']>[0] = {},
  ): Promise<KillSweep> {
    const bench = await KillBench.prepare(mode);
    try {
      const first = await bench.start(victim);
      return new KillSweep(bench, first, await bench.start());
    } catch (problem) {
      await bench.end();
      throw problem;
    }
  }

  /**
   * Runs a task that nobody disturbs, and takes what it leaves as the measure.
   *
   * @returns its effects, in their order
   */
  async runUndisturbed(): Promise<Effect[]> {
    const run = this.judge.runOf('undisturbed');
    await this.victim.watch({ service: run.service });
    await run.send(this.victim);
    await run.ended();
    await this.judge.measureBy(run);
    return [...this.victim.sightings];
  }

  /**
   * Holds one task at each of the points, kills the process that runs them, and lets the other process finish them.
   *
   * @param points - in their order
   * @returns what came of each
   */
  async kill(points: Point[]): Promise<KillResult[]> {
    const tasks = points.map((point, index) => ({
      point,
      run: this.judge.runOf(`killed-${String(index).padStart(3, '0')}`),
    }));
    await holdTasks(this.victim, tasks);
    await this.victim.end();
    const killed = Date.now();
    await Promise.all(tasks.map(({ run }) => this.finish(run)));
    return Promise.all(
      tasks.map(async ({ point, run }) => ({
        point,
        violations: await this.judge.violations(run),
        resumed: resumedSeconds(await run.events(), killed, this.bench.mode),
      })),
    );
  }

  /** Ends everything. */
  async end(): Promise<void> {
    await this.bench.end();
  }

  /** Waits for the end, and presses Retry where the portal does not go on by itself. */
  private async finish(run: TaskRun): Promise<void> {
    const task = await run.ended();
    const goesOn = this.bench.mode === 'recovery-on';
    if (goesOn || task?.status !== 'failed') return;
    await run.retry(this.rescuer);
    await run.ended();
  }
}
