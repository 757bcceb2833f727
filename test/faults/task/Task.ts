import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ActionContext,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import { TaskState } from './TaskState';

/** What earlier steps gave. */
export type StepOutputs = Record<string, Record<string, unknown>>;

/** One step of a task. */
export interface TaskStep {
  id: string;
  action: TemplateAction<any, any>;
  /** What the action gets; a list of inputs for a step with `each`. */
  input(outputs: StepOutputs): JsonObject | JsonObject[];
}

/** A task: always the same steps, however often it is tried. */
export interface TaskPlan {
  id: string;
  steps: TaskStep[];
  /** A workspace that outlives its run, in place of a folder of its own for each. */
  workspace?(): string;
  /** Fills the workspace, which Backstage removes after every attempt. */
  fillWorkspace(directory: string): void;
}

/** How an attempt ended, as Backstage tells it. */
export interface TaskEnd {
  status: 'completed' | 'failed';
  error?: Error;
  outputs: StepOutputs;
}

/** A task of Backstage's scaffolder without recovery: a retry takes every step again and keeps the checkpoints. */
export class Task {
  readonly log: string[] = [];
  readonly state = new TaskState();
  /** Told after each step that was taken. */
  onStepEnd: (step: string) => void = () => {};

  constructor(private readonly plan: TaskPlan) {}

  /** Tries the task, from its first step. */
  async run(signal?: AbortSignal): Promise<TaskEnd> {
    const lasting = this.plan.workspace?.();
    const workspacePath = lasting ?? mkdtempSync(join(tmpdir(), 'faults-'));
    const outputs: StepOutputs = {};
    try {
      if (!lasting) this.plan.fillWorkspace(workspacePath);
      for (const step of this.plan.steps) {
        signal?.throwIfAborted();
        await this.take(step, { outputs, workspacePath, signal });
        this.onStepEnd(step.id);
      }
      return { status: 'completed', outputs };
    } catch (thrown) {
      const error = thrown as Error;
      this.log.push(String(error.message));
      return { status: 'failed', error, outputs };
    } finally {
      if (!lasting) rmSync(workspacePath, { recursive: true, force: true });
    }
  }

  private async take(
    step: TaskStep,
    attempt: {
      outputs: StepOutputs;
      workspacePath: string;
      signal?: AbortSignal;
    },
  ): Promise<void> {
    const wanted = step.input(attempt.outputs);
    const checkpoint = this.state.forStep(step.id);
    const given: Record<string, unknown> = {};
    attempt.outputs[step.id] = given;
    for (const input of [wanted].flat()) {
      const output = (name: string, value: unknown) => {
        if (!Array.isArray(wanted)) given[name] = value;
        else given[name] = [...((given[name] as unknown[]) ?? []), value];
      };
      const { workspacePath, signal } = attempt;
      await step.action.handler({
        input,
        output,
        checkpoint,
        workspacePath,
        signal,
        ...this.surroundings(workspacePath),
        step: { id: step.id },
      } as unknown as ActionContext<any>);
    }
  }

  private surroundings(workspacePath: string) {
    const write = (message: string) => this.log.push(message);
    const logger = { error: write, warn: write, info: write, debug: write };
    return {
      logger: { ...logger, child: () => logger },
      task: { id: this.plan.id },
      user: { ref: 'user:default/guest' },
      secrets: {},
      templateInfo: { entityRef: 'template:default/fastapi-service' },
      getInitiatorCredentials: async () => ({
        $$type: '@backstage/BackstageCredentials',
        principal: { type: 'user', userEntityRef: 'user:default/guest' },
      }),
      createTemporaryDirectory: async () => {
        const directory = join(workspacePath, '..', `step-${Date.now()}`);
        mkdirSync(directory);
        return directory;
      },
    };
  }
}
