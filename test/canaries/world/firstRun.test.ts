import { CanaryIndex } from '../scan/CanaryIndex';
import { endings } from '../endings/endings';
import { places } from '../places/places';
import { describeHit, searchPlaces } from '../places/searchPlaces';
import { CanaryWorld } from './CanaryWorld';
it('runs', async () => {
  const world = await CanaryWorld.start({
    database: (process.env.DB ?? 'sqlite') as any,
    recovery: (process.env.REC ?? 'recovery on') as any,
    seed: 'x',
  });
  const index = new CanaryIndex(world.around.canaries.all);
  const only = process.env.ONLY?.split(',');
  try {
    for (const e of endings.filter(
      x => !only || only.some(o => x.name.includes(o)),
    )) {
      const t = Date.now();
      await e
        .reach(world)
        .catch(x =>
          process.stderr.write(`${e.name}: ${x.message.slice(0, 1500)}\n`),
        );
      const m = Date.now();
      const s = await searchPlaces(world, places, index);
      process.stderr.write(
        `${e.name}: ${m - t} + ${Date.now() - m} ms ${JSON.stringify(
          s.searched,
        )}\n ${s.hits.slice(0, 30).map(describeHit).join('\n ')}\n`,
      );
    }
  } finally {
    await world.end();
  }
}, 600000);
