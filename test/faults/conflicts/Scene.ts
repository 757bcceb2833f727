import {
  markerFor,
  MemoryLedger,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Bench } from '../bench/Bench';
import { APP_BASE_URL, OWNER } from '../bench/benchActions';
import { subjectOf } from '../bench/Subject';
import { recordCalls } from '../matrix/measureCalls';
import { GithubWriter } from '../state/GithubWriter';
import { Place } from '../state/readRepositoryState';
import { serviceTask } from '../task/serviceTask';
import { Task } from '../task/Task';

/** The portal is an ordinary member of the organisation, so that it does not see everything. */
export const PORTAL = {
  login: 'portal',
  token: 'portal',
  teams: ['acme/shop-team'],
};

/** A task that wants a repository, and somebody else who may be faster. */
export class Scene {
  readonly somebody: GithubWriter;
  /** What an attempt does whose evidence was lost. */
  readonly portal: GithubWriter;
  /** Where the task wants its repository. */
  readonly place: Place;
  readonly task: Task;
  readonly operationId: string;
  private readonly plan: Parameters<typeof serviceTask>[1];

  constructor(readonly bench: Bench, name: string) {
    this.somebody = new GithubWriter(bench.github);
    this.portal = new GithubWriter(bench.github, PORTAL.token);
    this.place = { owner: OWNER, repository: name };
    this.plan = { id: `task-${name}`, repository: name, subject: subjectOf(1) };
    this.task = serviceTask(bench, this.plan);
    this.operationId = bench.operationOf(this.plan.id, name);
  }

  /** The settings by which a repository is recognised as the one that this task created. */
  get ours(): object {
    const { operationId, place } = this;
    const homepage = markerFor({
      appBaseUrl: APP_BASE_URL,
      name: place.repository,
      operationId,
    });
    return { homepage, auto_init: true, visibility: 'internal' };
  }

  /** Another name in the same organisation. */
  get otherName(): string {
    return `${this.place.repository}-before`;
  }

  /** The same task on another portal, whose ledger is lost afterwards. */
  async runElsewhere(): Promise<void> {
    const actions = this.bench.actionsWith(new MemoryLedger());
    const { error } = await serviceTask({ actions }, this.plan).run();
    if (error) throw error;
  }

  /** A first run, which an expired token ends at a call. */
  async runUntil(operation: string): Promise<void> {
    this.bench.github.server.faults.clear();
    this.bench.github.server.faults.inject({
      operation,
      fault: {
        kind: 'refused',
        with: { status: 401, message: 'Bad credentials' },
      },
    });
    const { status } = await this.task.run();
    if (status !== 'failed') throw new Error(`No call of ${operation} failed`);
    this.watch();
  }

  /** Remembers every call from now on. */
  watch(): void {
    this.bench.github.server.faults.clear();
    recordCalls(this.bench);
  }
}
