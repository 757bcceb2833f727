import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject } from '@backstage/types';
import { join } from 'node:path';
import { Checkpoint } from '../operations/keepOnce';

/** What a test says about a run of an action; the rest has good defaults. */
export interface ActionRun {
  input: JsonObject;
  taskId?: string;
  workspacePath?: string;
  secrets?: Record<string, string>;
  isDryRun?: boolean;
  signal?: AbortSignal;
  /** What the task remembers of earlier attempts; nothing by default. */
  checkpoint?: Checkpoint;
}

/** A folder that does not exist: Backstage would make one for each run, and leaves them all behind where CI is set. */
const NO_WORKSPACE = join(__dirname, 'no-workspace');

/** Runs an action as the user `guest` and returns what it gave, without what it left undefined. */
export async function runAction(
  action: TemplateAction<any, any>,
  run: ActionRun,
): Promise<Record<string, unknown>> {
  const context = createMockActionContext<any>({
    ...run,
    workspacePath: run.workspacePath ?? NO_WORKSPACE,
    task: { id: run.taskId ?? 'task-1' },
    user: { ref: 'user:default/guest' },
  });
  const outputs: Record<string, unknown> = {};
  await action.handler({
    ...context,
    isDryRun: run.isDryRun,
    checkpoint: run.checkpoint ?? context.checkpoint,
    signal: run.signal,
    output: (name, value) => {
      if (value !== undefined) outputs[String(name)] = value;
    },
  });
  return outputs;
}
