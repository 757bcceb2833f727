import { UnitManifest } from './LayerManifest';
import { modulesOf } from './modulesOf';

/** Where a unit stands in a layout with a place of this path. */
function pathOf(unit: UnitManifest, core: string, modules = {}) {
  return modulesOf({ places: { core }, modules }, [{ units: { clock: unit } }])
    .clock;
}

describe('modulesOf', () => {
  it.each<[string, { unit: UnitManifest; place: string; path: string }]>([
    [
      'a file of its own in a folder',
      { unit: {}, place: 'app/core', path: 'app/core/clock.py' },
    ],
    [
      'a file that it shares',
      { unit: {}, place: 'app/core.py', path: 'app/core.py' },
    ],
    [
      'a file for each entity in a folder',
      {
        unit: { each: 'aggregate' },
        place: 'app/core',
        path: 'app/core/{entity}_clock.py',
      },
    ],
    [
      'a file for each enumeration in a folder',
      {
        unit: { each: 'enum' },
        place: 'app/core',
        path: 'app/core/{enum}_clock.py',
      },
    ],
    [
      'what the path of the place repeats',
      {
        unit: { each: 'entity' },
        place: 'app/{aggregates}/core.py',
        path: 'app/{aggregates}/core.py',
      },
    ],
  ])('gives a unit %s', (_what, { unit, place, path }) => {
    expect(pathOf({ ...unit, place: 'core' }, place)).toBe(path);
  });

  it('prefers what the layout says of the unit itself', () => {
    expect(
      pathOf({ place: 'core' }, 'app/core', { clock: 'app/time.py' }),
    ).toBe('app/time.py');
  });

  it('leaves out a unit whose place the layout lacks', () => {
    expect(pathOf({ place: 'other' }, 'app/core')).toBeUndefined();
  });

  it('leaves out a unit without a place', () => {
    expect(pathOf({}, 'app/core')).toBeUndefined();
  });
});
