import { CanarySearch } from '../../canaries/CanarySearch';
import { endings } from '../../canaries/endings/endings';
import { CanaryWorld, WorldOptions } from '../../canaries/world/CanaryWorld';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';

/** Takes one portal through all endings, and searches it after each. */
export async function provePortal(
  options: WorldOptions,
): Promise<StepOutcome[]> {
  const steps = new Steps();
  const world = await steps.take('start', () => CanaryWorld.start(options));
  if (!world) return steps.outcomes;
  try {
    const search = new CanarySearch(world);
    for (const ending of endings) {
      await steps.measure(ending.name, () => search.after(ending));
    }
    await steps.measure('no place was empty', async () => {
      const { emptyPlaces } = search;
      if (emptyPlaces.length) throw new Error(emptyPlaces.join(', '));
      return undefined;
    });
  } finally {
    await world.end();
  }
  return steps.outcomes;
}
