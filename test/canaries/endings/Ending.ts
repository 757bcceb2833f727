import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '@microservice-scaffolder/local-github';
import { CanaryWorld } from '../world/CanaryWorld';
import { taskForm } from './taskForm';

/** A way in which a task may come to its end. */
export interface Ending {
  name: string;
  /** Brings a task to this end. Throws where it ended in another way. */
  reach(world: CanaryWorld): Promise<void>;
}

/** A fault at one operation of GitHub. */
export interface PlannedFault {
  /** GitHub's operationId. */
  operation: string;
  /** Which of these calls; the next one where left out. */
  call?: number;
  fault: Fault;
}

/** Starts a task for a service of this name and returns its id. */
export async function startTask(
  world: CanaryWorld,
  name: string,
): Promise<string> {
  const id = await world.api.startTask(taskForm(world, name));
  world.tasks.push(id);
  return id;
}

/**
 * Waits for the end of a task.
 *
 * @throws where it ended in another way than it should, with what the task told
 */
export async function expectEnd(
  { api }: CanaryWorld,
  task: string,
  ends: string[],
): Promise<void> {
  const status = await api.endOfTask(task);
  if (ends.includes(status)) return;
  const last = (await api.taskEvents(task)).at(-1)?.slice(0, 2_000);
  throw new Error(`The task ended as ${status}, not ${ends}: ${last}`);
}

/** Waits until a planned fault has happened; its call may still wait. */
export async function untilFired({ around }: CanaryWorld): Promise<void> {
  const most = Date.now() + 120_000;
  while (!around.github.faults.fired.length) {
    if (Date.now() > most) throw new Error('The planned fault never happened');
    await sleep(20);
  }
}

/** Forgets faults, and plans one. */
export function planFault({ around }: CanaryWorld, fault: PlannedFault): void {
  around.github.faults.clear();
  around.github.faults.inject(fault);
}
