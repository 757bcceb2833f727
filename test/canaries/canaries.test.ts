import { CanarySearch } from './CanarySearch';
import { endings } from './endings/endings';
import { CanaryWorld } from './world/CanaryWorld';

/** All of them, on PostgreSQL too, are shown by `./dev prove canaries`. */
const sample = ['dry run', 'success', 'failure at the third secret', 'cancel'];

describe('secrets from every source leave no trace after', () => {
  let world: CanaryWorld;
  let search: CanarySearch;

  beforeAll(async () => {
    world = await CanaryWorld.start({
      ...{ database: 'sqlite', recovery: 'recovery on', seed: 'sample' },
    });
    search = new CanarySearch(world);
  }, 180_000);

  afterAll(() => world?.end(), 60_000);

  it.each(endings.filter(({ name }) => sample.includes(name)))(
    '$name',
    async ending => {
      expect(await search.after(ending)).toMatch(/MB$/);
    },
    180_000,
  );

  it('in all the places, none of which was empty', () => {
    expect(search.emptyPlaces).toEqual([]);
  });
});
