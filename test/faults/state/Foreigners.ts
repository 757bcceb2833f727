import { Bench } from '../bench/Bench';
import { GithubReader } from './GithubReader';
import { GithubWriter } from './GithubWriter';
import { Place, readRepositoryState } from './readRepositoryState';

/** Repositories of others, and how they were found. */
export class Foreigners {
  private before = '';

  private constructor(
    private readonly bench: Bench,
    private readonly places: Place[],
  ) {}

  /** Looks at repositories that nobody is to touch. */
  static async watch(bench: Bench, places: Place[]): Promise<Foreigners> {
    const foreigners = new Foreigners(bench, places);
    foreigners.before = await foreigners.look();
    return foreigners;
  }

  /** Makes two repositories of others, one with the name of our service in another organisation, and watches them. */
  static async settle(bench: Bench): Promise<Foreigners> {
    const writer = new GithubWriter(bench.github);
    const places = [
      { owner: 'acme', repository: 'of-somebody' },
      { owner: 'globex', repository: 'items' },
    ];
    for (const place of places) {
      await writer.createRepository(place, { auto_init: true });
      await writer.commitFile(place, 'work.txt');
    }
    return Foreigners.watch(bench, places);
  }

  /** Calls that would have changed them, of those that the local GitHub remembers. */
  attempts(): string[] {
    return this.bench.github.server.faults.fired
      .filter(({ method }) => method !== 'GET')
      .filter(({ path }) => this.places.some(place => names(path, place)))
      .map(
        ({ method, path }) => `${method} ${path} names a foreign repository`,
      );
  }

  /** Whether any of them is not as it was found. */
  async haveChanged(): Promise<boolean> {
    return (await this.look()) !== this.before;
  }

  private async look(): Promise<string> {
    const reader = new GithubReader(this.bench.github);
    const states: unknown[] = [];
    for (const place of this.places) {
      states.push(await readRepositoryState(reader, place));
    }
    return JSON.stringify(states);
  }
}

function names(path: string, { owner, repository }: Place): boolean {
  const name = `/repos/${owner}/${repository}`.toLowerCase();
  return `${path}/`.toLowerCase().includes(`${name}/`);
}
