import { leakEverywhere } from '../../canaries/leaks/leakEverywhere';
import { places } from '../../canaries/places/places';
import { CanaryWorld, WorldOptions } from '../../canaries/world/CanaryWorld';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';

/** Lets canaries out in every place, and holds each detector to seeing all of its own. */
export async function proveDetectors(
  database: WorldOptions['database'],
): Promise<StepOutcome[]> {
  const steps = new Steps();
  const world = await steps.take('start', () =>
    CanaryWorld.start({
      ...{ database, recovery: 'recovery on', seed: 'leaks' },
      program: 'leaking.ts',
    }),
  );
  if (!world) return steps.outcomes;
  try {
    await steps.measure('every leak is seen', async () => {
      const { leaked, missed } = await leakEverywhere(world);
      if (missed.length) throw new Error(`not seen: ${missed.join(', ')}`);
      const count = Object.values(leaked).reduce((sum, each) => sum + each, 0);
      return `${count} of ${count} leaks in ${places.length} places`;
    });
  } finally {
    await world.end();
  }
  return steps.outcomes;
}
