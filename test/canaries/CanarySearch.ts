import { Ending } from './endings/Ending';
import { places } from './places/places';
import { describeHit, searchPlaces } from './places/searchPlaces';
import { CanaryIndex } from './scan/CanaryIndex';
import { CanaryWorld } from './world/CanaryWorld';

/** Searches all places of one portal, again and again. */
export class CanarySearch {
  private readonly index: CanaryIndex;
  private readonly searched: Record<string, number> = {};

  constructor(private readonly world: CanaryWorld) {
    this.index = new CanaryIndex(world.around.canaries.all);
  }

  /**
   * Brings a task to its end and searches every place after it.
   *
   * @returns how much was searched: `21 MB`
   * @throws where a canary is in a place, or the task ended in another way
   */
  async after(ending: Ending): Promise<string> {
    await ending.reach(this.world);
    const { hits, searched } = await searchPlaces(
      this.world,
      places,
      this.index,
    );
    for (const [place, bytes] of Object.entries(searched)) {
      this.searched[place] = Math.max(this.searched[place] ?? 0, bytes);
    }
    if (hits.length) throw new Error(hits.map(describeHit).join('\n'));
    const bytes = Object.values(searched).reduce((sum, each) => sum + each, 0);
    return megabytes(bytes);
  }

  /** The places in which there was never anything: a search of nothing proves nothing. */
  get emptyPlaces(): string[] {
    return Object.keys(this.searched).filter(place => !this.searched[place]);
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
