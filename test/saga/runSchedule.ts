import { ModelRepository } from './ModelRepository';
import { Schedule } from './Schedule';
import { Outcome, StrangeWork } from './violations';
import { World } from './World';

/** A task that waits for its turn, or ends as needing somebody, has at most this many runs before it. */
const CONTINUES = 2;

/** Lets a schedule happen, and then continues the task until nothing is left to do. */
export async function runSchedule(
  schedule: Schedule,
  undisturbed: string,
): Promise<Outcome> {
  const world = new World();
  let strange: Outcome['strange'];
  for (const [index, disturbance] of schedule.runs.entries()) {
    if (index === schedule.strangerAfter) strange ??= meet(schedule, world);
    await world.run(disturbance);
  }
  await world.thawAll();
  let continues = 0;
  while (continues < CONTINUES && !(await world.isDone())) {
    continues += 1;
    await world.run();
  }
  return { schedule, world, strange, undisturbed };
}

/** What the stranger does; nothing where there is nothing to do it to, or while somebody may be about to push. */
function meet({ stranger }: Schedule, world: World): StrangeWork | undefined {
  return world.isFrozen ? undefined : STRANGE_WORK[stranger]?.(world);
}

const FOREIGN = {
  name: 'items',
  homepage: 'https://example.com',
  visibility: 'private',
};

const STRANGE_WORK: Partial<
  Record<Schedule['stranger'], (world: World) => StrangeWork | undefined>
> = {
  'takes the name': ({ github }) => {
    const made = github.create(FOREIGN);
    return made && unchanged(made);
  },
  replaces: ({ github, repository }) => {
    if (!repository) return undefined;
    github.delete('items');
    return { ...unchanged(github.create(FOREIGN)!), replaces: true };
  },
  pushes: ({ repository }) => {
    if (!repository) return undefined;
    const { sha, tree } = repository.head;
    const message = 'By hand';
    const commit = repository.commit({ message, tree, parents: [sha] });
    repository.refs.set('refs/heads/main', commit.sha);
    return {
      isKept: () => repository.head.sha === commit.sha,
      replaces: false,
    };
  },
};

function unchanged(repository: ModelRepository): StrangeWork {
  const before = JSON.stringify(repository.state());
  return {
    isKept: () => JSON.stringify(repository.state()) === before,
    replaces: false,
  };
}
