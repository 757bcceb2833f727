import { Bench, BenchOptions, startBench } from '../bench/Bench';
import { OWNER } from '../bench/benchActions';
import { subjectOf } from '../bench/Subject';
import { comparableState } from '../state/comparableState';
import { Foreigners } from '../state/Foreigners';
import { GithubReader } from '../state/GithubReader';
import { readRepositoryState } from '../state/readRepositoryState';
import { serviceTask } from '../task/serviceTask';
import { Task } from '../task/Task';
import { MeasuredCall, measureCalls } from './measureCalls';

/** A task on a repository of its own. */
export interface Run {
  /** Of the task. */
  id: string;
  task: Task;
  repository: string;
  operationId: string;
}

/** What the undisturbed run of a seed did and left. */
export interface Reference {
  calls: MeasuredCall[];
  state: string;
}

/** A bench with repositories of others, on which tasks run beside undisturbed ones of the same seed. */
export class Matrix {
  readonly reader: GithubReader;
  private readonly references = new Map<number, Promise<Reference>>();
  private runs = 0;

  private constructor(readonly bench: Bench, readonly foreigners: Foreigners) {
    this.reader = new GithubReader(bench.github);
  }

  static async start(options: BenchOptions = {}): Promise<Matrix> {
    const bench = await startBench(options);
    return new Matrix(bench, await Foreigners.settle(bench));
  }

  /** A task that did not run yet, with the subject of a seed; one that is not the first may share its id or repository. */
  newRun(
    seed: number,
    shared: Partial<Pick<Run, 'id' | 'repository'>> = {},
  ): Run {
    this.runs += 1;
    const { id = `task-${seed}-${this.runs}` } = shared;
    const { repository = `items-${seed}-${this.runs}` } = shared;
    return {
      id,
      task: serviceTask(this.bench, {
        id,
        repository,
        subject: subjectOf(seed),
      }),
      repository,
      operationId: this.bench.operationOf(id, repository),
    };
  }

  /** The undisturbed run of a seed, which is made once. */
  reference(seed: number): Promise<Reference> {
    const known = this.references.get(seed) ?? this.makeReference(seed);
    this.references.set(seed, known);
    return known;
  }

  /** What a run left on GitHub and in the catalog. */
  async stateOf({ repository, operationId }: Run): Promise<string> {
    const place = { owner: OWNER, repository };
    const found = await readRepositoryState(this.reader, place);
    const registered = this.bench.catalog.targets.filter(target =>
      target.includes(`/${repository}/`),
    );
    const replaced = {
      [repository]: '<repository>',
      [operationId]: '<operation>',
      [this.bench.github.server.url]: '<github>',
    };
    return comparableState({ found, registered }, replaced);
  }

  stop(): Promise<void> {
    return this.bench.stop();
  }

  private async makeReference(seed: number): Promise<Reference> {
    const run = this.newRun(seed);
    const calls = await measureCalls(this.bench, run.task);
    return { calls, state: await this.stateOf(run) };
  }
}
