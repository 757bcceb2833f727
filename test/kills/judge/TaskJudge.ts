import { KillBench } from '../bench/KillBench';
import { TaskRun } from '../sweep/TaskRun';
import { describeRepository } from './describeRepository';
import { findViolations } from './findViolations';
import { GithubReader } from './GithubReader';
import { foreignMutations, observe } from './observe';

/** Knows the tasks of a bench and what one of them leaves that nobody disturbs. */
export class TaskJudge {
  private readonly services = new Set<string>();
  private undisturbed: unknown;

  constructor(private readonly bench: KillBench) {}

  /** A task that is going to be judged. */
  runOf(service: string): TaskRun {
    this.services.add(service);
    return new TaskRun(this.bench, service);
  }

  /** Takes what a task has left as the measure for all others, where nothing is wrong with it. */
  async measureBy(run: TaskRun): Promise<void> {
    const reader = new GithubReader(this.bench.github.url);
    this.undisturbed = await describeRepository(reader, run.service);
    const violations = await this.violations(run);
    if (violations.length) throw new Error(violations.join('; '));
  }

  /** What does not hold after a task, with what the task said at its end. */
  async violations(run: TaskRun): Promise<string[]> {
    const outcome = await observe(this.bench, run.service);
    const foreign = foreignMutations(this.bench, this.services);
    const found = findViolations({ ...outcome, foreign }, this.undisturbed);
    return found.length ? [...found, await run.lastWords()] : [];
  }
}
