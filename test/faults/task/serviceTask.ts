import { JsonObject } from '@backstage/types';
import { Bench } from '../bench/Bench';
import { OWNER } from '../bench/benchActions';
import { Subject, writeSubject } from '../bench/Subject';
import { Task, TaskStep } from './Task';

/** Which repository a task makes of which subject. */
export interface ServiceTaskPlan {
  id: string;
  repository: string;
  subject: Subject;
  /** Where a run finds its files; a new folder with the subject's where absent. */
  workspace?(): string;
}

/** The steps of a recipe that have effects, in their order. */
export function serviceSteps(
  { actions }: Pick<Bench, 'actions'>,
  { repository, subject }: Pick<ServiceTaskPlan, 'repository' | 'subject'>,
): TaskStep[] {
  const target = { owner: OWNER, repoName: repository };
  const step = (
    name: keyof Bench['actions'],
    input: JsonObject = {},
  ): TaskStep => ({
    id: name,
    action: actions[name],
    input: () => ({ ...target, ...input }),
  });
  return [
    step('create', subject.create),
    step('provision', subject.provision),
    step('push'),
    step('register'),
  ];
}

/** The task of a recipe on a bench. */
export function serviceTask(
  bench: Pick<Bench, 'actions'>,
  plan: ServiceTaskPlan,
): Task {
  return new Task({
    id: plan.id,
    steps: serviceSteps(bench, plan),
    workspace: plan.workspace,
    fillWorkspace: directory => writeSubject(plan.subject, directory),
  });
}
