import { SECRET_VARIABLES } from '../faults/bench/Subject';
import { Schedule } from './Schedule';
import { World } from './World';

/** What somebody else made, which nothing of ours may touch. */
export interface StrangeWork {
  isKept(): boolean;
  /** Whether the operation's own repository is gone with it. */
  replaces: boolean;
}

/** What is looked at when a schedule has run. */
export interface Outcome {
  schedule: Schedule;
  world: World;
  /** What a stranger did, where one came. */
  strange?: StrangeWork;
  /** State of the repository of a run that nothing disturbed. */
  undisturbed: string;
}

/** An invariant: says how it is broken, or nothing. */
type Invariant = (outcome: Outcome) => Promise<string | undefined>;

const marker = async (world: World) => (await world.operation())?.marker;

/** What holds whatever happens, by name. */
const INVARIANTS: Record<string, Invariant> = {
  async 'at most one repository'({ world }) {
    const ours = world.github.made.filter(({ settings }) =>
      settings.homepage.includes('operation='),
    );
    return ours.length > 1 ? `there are ${ours.length}` : undefined;
  },
  async 'none lost'({ world, strange }) {
    const operation = await world.operation();
    if (!operation?.repositoryId || strange?.replaces) return undefined;
    return world.repository?.id === operation.repositoryId
      ? undefined
      : 'the recorded repository is gone';
  },
  async 'only what carries our marker is changed'({ world }) {
    const ours = await marker(world);
    const strange = world.github.mutations.find(
      ({ repository }) => repository && repository.settings.homepage !== ours,
    );
    return strange && `${strange.operation} changed somebody else's`;
  },
  async 'the tree is ours or nobody has pushed'({ world, undisturbed }) {
    const { repository } = world;
    if (!repository || !repository.settings.homepage.includes('operation=')) {
      return undefined;
    }
    const { message, tree } = repository.head;
    if (message === 'Initial commit' || message === 'By hand') return undefined;
    return undisturbed.includes(tree) ? undefined : `the tree is ${tree}`;
  },
  async 'secrets are complete and right'({ world }) {
    const operation = await world.operation();
    if (operation?.state !== 'done') return undefined;
    const values = Object.values(world.repository!.openSecrets()).sort();
    const wanted = Object.values(SECRET_VARIABLES).sort();
    return JSON.stringify(values) === JSON.stringify(wanted)
      ? undefined
      : `they are ${values.length}`;
  },
  async 'no value of a secret is kept or sent'({ world }) {
    const kept = JSON.stringify([
      await world.operation(),
      world.task.log,
      [...world.task.state.checkpoints],
      world.sent,
    ]);
    const leaked = Object.entries(SECRET_VARIABLES).find(
      ([, value]) =>
        kept.includes(value) ||
        kept.includes(JSON.stringify(value).slice(1, -1)),
    );
    return leaked && leaked[0];
  },
  async 'nothing is changed after a cancellation or a lost lease'({ world }) {
    const cancelled = world.attempts.some(
      ({ changesAfterCancel }) => changesAfterCancel > 0,
    );
    // One request may have been on its way when the machine froze.
    const lost = world.attempts.some(
      ({ changesAfterLoss }) => changesAfterLoss > 1,
    );
    return cancelled || lost ? 'a run went on' : undefined;
  },
  async 'everything ends in the same state'(outcome) {
    const { world, strange, undisturbed } = outcome;
    const operation = await world.operation();
    if (strange) {
      if (!strange.isKept()) return 'a stranger lost something';
      return ['done', 'needs_you'].includes(operation?.state ?? 'needs_you')
        ? undefined
        : `it ends ${operation?.state}: ${operation?.reason}`;
    }
    if (operation?.state !== 'done') {
      return `it ends ${operation?.state}: ${operation?.reason}`;
    }
    const state = JSON.stringify(world.repository?.state());
    return state === undisturbed ? undefined : `it ends as ${state}`;
  },
};

/** How the invariants are broken, one sentence each. */
export async function violationsOf(outcome: Outcome): Promise<string[]> {
  const broken = outcome.world.github.unknown.map(
    operation => `the model has no ${operation}`,
  );
  for (const [name, invariant] of Object.entries(INVARIANTS)) {
    const how = await invariant(outcome);
    if (how) broken.push(`${name}: ${how}`);
  }
  return broken;
}
