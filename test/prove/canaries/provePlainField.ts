import { searchAfterPlainField } from '../../canaries/endings/plainField';
import { CanaryWorld } from '../../canaries/world/CanaryWorld';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';

/** Shows where Backstage's own field for secrets leaves what is typed into it. */
export async function provePlainField(): Promise<StepOutcome[]> {
  const steps = new Steps();
  const world = await steps.take('start', () =>
    CanaryWorld.start({
      ...{ database: 'postgresql', recovery: 'recovery on', seed: 'plain' },
      plainForm: true,
    }),
  );
  if (!world) return steps.outcomes;
  try {
    await steps.measure("places of a plain Secret field's value", () =>
      searchAfterPlainField(world),
    );
  } finally {
    await world.end();
  }
  return steps.outcomes;
}
