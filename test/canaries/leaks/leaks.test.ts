import { places } from '../places/places';
import { CanaryWorld } from '../world/CanaryWorld';
import { leakEverywhere, LeakResult } from './leakEverywhere';

describe('what a careless author lets out, in every encoding, is seen in', () => {
  let world: CanaryWorld;
  let result: LeakResult;

  beforeAll(async () => {
    world = await CanaryWorld.start({
      ...{ database: 'sqlite', recovery: 'recovery on', seed: 'leaks' },
      program: 'leaking.ts',
    });
    result = await leakEverywhere(world);
  }, 180_000);

  afterAll(() => world?.end(), 60_000);

  it.each(places)('$name', ({ name }) => {
    expect(result.missed.filter(id => id.startsWith(name))).toEqual([]);
    expect(result.leaked[name]).toBeGreaterThan(40);
  });
});
