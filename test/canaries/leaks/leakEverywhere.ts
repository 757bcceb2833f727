import { leaksOf, texts } from './leaksOf';
import { places } from '../places/places';
import { searchPlaces } from '../places/searchPlaces';
import { CanaryIndex } from '../scan/CanaryIndex';
import { CanaryWorld } from '../world/CanaryWorld';
import { leakingTemplate } from './leakingTemplate';

/** What the detectors have seen of what was let out on purpose. */
export interface LeakResult {
  /** How many were let out, by the name of the place. */
  leaked: Record<string, number>;
  /** The ids of those that their place's detector did not see. */
  missed: string[];
}

/** Lets canaries out in every place of a portal that has the leaking features, and looks whether each is seen there. */
export async function leakEverywhere(world: CanaryWorld): Promise<LeakResult> {
  const { seed } = world.options;
  await dryRun(world);
  const task = await world.api.startTask({
    templateRef: 'template:default/leaks',
    values: {
      texts: texts(leaksOf(seed, 'tasks with outputs and checkpoints')),
    },
    secrets: {},
  });
  world.tasks.push(task);
  const end = await world.api.endOfTask(task);
  if (end !== 'completed') {
    throw new Error((await world.api.taskEvents(task)).at(-1));
  }
  await fetch(`${world.url}/api/leaks`);
  await world.api.entity('system:default/leaks');
  return compare(world, seed);
}

async function dryRun(world: CanaryWorld): Promise<void> {
  const outcome = await world.api.post('scaffolder/v2/dry-run', {
    ...{ template: leakingTemplate, values: { texts: [] }, secrets: {} },
    directoryContents: [],
  });
  world.answers.push(JSON.stringify(outcome));
}

async function compare(world: CanaryWorld, seed: string): Promise<LeakResult> {
  const byPlace = places.map(place => ({
    place,
    canaries: leaksOf(seed, place.name).map(({ canary }) => canary),
  }));
  const index = new CanaryIndex(byPlace.flatMap(({ canaries }) => canaries));
  const { hits } = await searchPlaces(world, places, index);
  const seen = new Set(hits.map(({ place, canary }) => `${place} ${canary}`));
  return {
    leaked: Object.fromEntries(
      byPlace.map(({ place, canaries }) => [place.name, canaries.length]),
    ),
    missed: byPlace.flatMap(({ place, canaries }) =>
      canaries
        .map(({ id }) => id)
        .filter(id => !seen.has(`${place.name} ${id}`)),
    ),
  };
}
