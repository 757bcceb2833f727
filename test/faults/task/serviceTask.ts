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

/** The task of a recipe on a bench: its steps with effects, in their order. */
export function serviceTask(
  { actions }: Pick<Bench, 'actions'>,
  plan: ServiceTaskPlan,
): Task {
  const { id, repository, subject } = plan;
  const target = { owner: OWNER, repoName: repository };
  const step = (
    name: keyof Bench['actions'],
    input: JsonObject = {},
  ): TaskStep => ({
    id: name,
    action: actions[name],
    input: () => ({ ...target, ...input }),
  });
  return new Task({
    id,
    steps: [
      step('create', subject.create),
      step('provision', subject.provision),
      step('push'),
      step('register'),
    ],
    workspace: plan.workspace,
    fillWorkspace: directory => writeSubject(subject, directory),
  });
}
