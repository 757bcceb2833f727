import { Replica } from '../bench/Replica';
import { Point } from '../replica/Order';
import { PATIENCE_SECONDS, TaskRun } from './TaskRun';
import { waitFor } from './waitFor';

/** A task and where it is held. */
export interface HeldTask {
  point: Point;
  run: TaskRun;
}

/**
 * Sends tasks to a replica and waits until each is held at its point: one after the other, latest point first, since one
 * that is held while it is claimed keeps its process from claiming another.
 *
 * @param replica - runs and holds them
 * @param tasks - in the order of their points
 */
export async function holdTasks(
  replica: Replica,
  tasks: HeldTask[],
): Promise<void> {
  await replica.watch(
    ...tasks.map(({ point, run: { service } }) => ({ point, service })),
  );
  for (const { point, run } of tasks.toReversed()) {
    await run.send(replica);
    const isHeld = await waitFor(PATIENCE_SECONDS, async () =>
      replica.held.includes(run.service),
    );
    if (isHeld) continue;
    const place = describePoint(point);
    throw new Error(`never came to ${place}: ${await run.lastWords()}`);
  }
}

/** `before PUT /repos/acme/{name}/topics 1` */
export function describePoint({ moment, effect, nth }: Point): string {
  return `${moment} ${effect} ${nth}`;
}
