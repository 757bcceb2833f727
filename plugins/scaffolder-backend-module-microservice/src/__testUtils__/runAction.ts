import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { JsonObject } from '@backstage/types';

/** What a test says about a run of an action; the rest has good defaults. */
export interface ActionRun {
  input: JsonObject;
  taskId?: string;
  workspacePath?: string;
  secrets?: Record<string, string>;
  isDryRun?: boolean;
  signal?: AbortSignal;
}

/** Runs an action as the user `guest` and returns what it gave, without what it left undefined. */
export async function runAction(
  action: TemplateAction<any, any>,
  run: ActionRun,
): Promise<Record<string, unknown>> {
  const context = createMockActionContext<any>({
    ...run,
    task: { id: run.taskId ?? 'task-1' },
    user: { ref: 'user:default/guest' },
  });
  const outputs: Record<string, unknown> = {};
  await action.handler({
    ...context,
    isDryRun: run.isDryRun,
    signal: run.signal,
    output: (name, value) => {
      if (value !== undefined) outputs[String(name)] = value;
    },
  });
  return outputs;
}
