import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { JsonArray } from '@backstage/types';
import {
  MemoryLedger,
  operationId,
  treeSha,
} from '@microservice-scaffolder/plugin-microservice-node';
import {
  FileTree,
  Operation,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Subject, subjectOf, writeSubject } from '../faults/bench/Subject';
import { serviceTask } from '../faults/task/serviceTask';
import { Task, TaskEnd } from '../faults/task/Task';
import { Attempt, currentAttempt } from './Attempt';
import { ModelGithub } from './ModelGithub';
import { HOST, sagaActions } from './sagaActions';
import { Disturbance } from './Schedule';

/** Longer than a lease. */
const SILENCE_MILLISECONDS = 16_000;

const SUBJECT = rendered(subjectOf(1));

/** A GitHub, a ledger, a catalog and one task, with a clock that only a schedule moves. */
export class World {
  readonly github = new ModelGithub();
  readonly ledger: MemoryLedger;
  readonly registered = new Set<string>();
  /** Bodies of all requests. */
  readonly sent: string[] = [];
  readonly attempts: Attempt[] = [];
  readonly task: Task;
  private readonly frozen: { attempt: Attempt; end: Promise<TaskEnd> }[] = [];
  private now = Date.parse('2026-01-01T00:00:00Z');

  constructor() {
    const now = () => new Date(this.now);
    this.ledger = new MemoryLedger({ now, leaseSeconds: 15 });
    this.task = serviceTask(
      { actions: sagaActions },
      { id: 'task-1', repository: 'items', subject: SUBJECT, workspace },
    );
  }

  get isFrozen(): boolean {
    return this.frozen.length > 0;
  }

  get repository() {
    return this.github.repositories.get('items');
  }

  async isDone(): Promise<boolean> {
    return (await this.operation())?.state === 'done';
  }

  async operation(): Promise<Operation | undefined> {
    const place = { host: HOST, owner: 'acme', repository: 'items' };
    return this.ledger.get(operationId({ taskId: 'task-1', ...place }));
  }

  /**
   * Runs the task until it ends, dies or freezes. Runs that froze before go on when this one is over, as a machine does that
   * was away for longer than a lease.
   */
  async run(disturbance?: Disturbance): Promise<TaskEnd | undefined> {
    const attempt = new Attempt(this, disturbance);
    for (const each of this.frozen) each.attempt.overtaken = true;
    this.attempts.push(attempt);
    const end = currentAttempt.run(attempt, () =>
      this.task.run(attempt.controller.signal),
    );
    const outcome = await Promise.race([end, attempt.leaves]);
    this.now += 1000;
    if (typeof outcome === 'string') this.now += SILENCE_MILLISECONDS;
    if (outcome === 'froze') this.frozen.push({ attempt, end });
    else await this.thawAll();
    return typeof outcome === 'string' ? undefined : outcome;
  }

  /** Lets all frozen runs go on to their end. */
  async thawAll(): Promise<void> {
    for (const { attempt, end } of this.frozen.splice(0)) {
      attempt.thaw();
      await Promise.race([end, attempt.waiting]);
    }
  }
}

/**
 * The subject as the step that renders hands it on: with the tree that may be pushed, and with one of each kind of what a
 * repository is given, since more of a kind fail no differently.
 */
function rendered(subject: Subject): Subject {
  const files = subject.files
    .map(file => ({ ...file, mode: file.mode & 0o100 ? '100755' : '100644' }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  const sha = treeSha({ files } as unknown as FileTree);
  const { create, provision } = subject;
  const one = (list: unknown) => (list as JsonArray).slice(0, 1);
  return {
    ...subject,
    create: { ...create, teams: one(create.teams), treeSha: sha },
    provision: { ...provision, variables: one(provision.variables) },
  };
}

/** The workspace of a run: always the same files, or none. Nothing here writes to it. */
function workspace(): string {
  const empty = currentAttempt.getStore()?.disturbance?.emptyWorkspace;
  return join(process.env.SAGA_WORKSPACES!, empty ? 'empty' : 'full');
}

/** Makes the workspaces in a folder. */
export function makeWorkspaces(directory: string): void {
  for (const name of ['full', 'empty']) mkdirSync(join(directory, name));
  writeSubject(SUBJECT, join(directory, 'full'));
  process.env.SAGA_WORKSPACES = directory;
}
