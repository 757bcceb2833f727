import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ActionContext } from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import { AnswerStyle } from './answerStyles';
import { answersTo } from './answersTo';
import { Checkout } from './Checkout';
import { FoundTemplate } from './findTemplates';
import { integrations } from './portal';
import { silentLogger, silentMetrics } from './silent';

/** A template, how its form is filled in, and where its workspace may be. */
export interface TemplateRun {
  checkout: Checkout;
  template: FoundTemplate;
  style: AnswerStyle;
  directory: string;
}

/** What an action does with the step that the scaffolder hands to it. */
export type StepHandler = (ctx: ActionContext<any, any>) => Promise<unknown>;

// The scaffolder offers its runner to nobody, and nothing else resolves the inputs of steps as it does.
const { NunjucksWorkflowRunner } = require(join(
  dirname(require.resolve('@backstage/plugin-scaffolder-backend/package.json')),
  'dist/scaffolder/tasks/NunjucksWorkflowRunner.cjs.js',
));

/**
 * Runs every step of a template with the scaffolder's own runner, whatever the conditions of steps say and whether earlier
 * ones failed.
 *
 * @returns ids of steps that failed, and why
 */
export async function runTemplate(
  run: TemplateRun,
  handlerOf: (action: string) => StepHandler,
): Promise<Map<string, string>> {
  const failures = new Map<string, string>();
  const runner = new NunjucksWorkflowRunner({
    workingDirectory: run.directory,
    integrations,
    logger: silentLogger,
    metrics: silentMetrics,
    actionRegistry: {
      get: async (id: string) => ({ id, handler: handlerOf(id) }),
    },
  });
  const task = {
    spec: specOf(run),
    secrets: {},
    cancelSignal: new AbortController().signal,
    getWorkspaceName: async () => 'workspace',
    getInitiatorCredentials: async () => ({}),
    async emitLog(message: string, about: JsonObject = {}) {
      if (about.status === 'failed')
        failures.set(String(about.stepId), message.split('\n')[0]);
    },
  };
  await runner.execute(task).catch(() => {});
  return failures;
}

function specOf({ checkout, template, style }: TemplateRun) {
  const { owner, name, directory } = checkout;
  const places = {
    address: `https://github.com/${owner}/${name}/tree/main/${template.path}`,
    disk: pathToFileURL(join(directory, template.path)).href,
  };
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    parameters: answersTo(template.parameters, style),
    // A condition that always holds also lets a step run after one that failed.
    steps: template.steps.map((step, index) => ({
      name: 'step',
      ...step,
      id: step.id ?? `step-${index}`,
      if: '${{ always() }}',
    })),
    output: {},
    user: {
      ref: 'user:default/guest',
      entity: { kind: 'User', metadata: { name: 'guest' }, spec: {} },
    },
    templateInfo: {
      entityRef: `template:default/${template.name}`,
      baseUrl: places[style.from],
    },
  };
}
