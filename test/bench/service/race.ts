import { cpuSecondsOf, RaceService } from './RaceService';
import { sendLoad } from './sendLoad';

/** What a service did in one round. */
export interface Lap {
  requestsPerSecond: number;
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number;
  /** Milliseconds of a core for each request. */
  cpu: number;
}

/** One round, by the names of services. */
export type Round = Record<RaceService['name'], Lap>;

/** How long a round is. */
export interface RoundLength {
  /** Turns that each service has. */
  slices: number;
  /** Milliseconds of a turn. */
  milliseconds: number;
}

/**
 * Loads services in turns: whatever else the machine does, it does to all of them alike. Who begins changes with each
 * turn.
 */
export async function race(
  services: readonly RaceService[],
  { slices, milliseconds }: RoundLength,
): Promise<Round> {
  for (const service of services) await sendLoad(service, 2 * milliseconds);
  const laps = services.map(service => new LapCounter(service));
  for (let slice = 0; slice < slices; slice++) {
    const order = slice % 2 ? laps.toReversed() : laps;
    for (const lap of order) await lap.add(milliseconds);
  }
  return Object.fromEntries(laps.map(lap => lap.end())) as Round;
}

class LapCounter {
  private readonly latencies: number[] = [];
  private seconds = 0;
  private cpu = 0;

  constructor(private readonly service: RaceService) {}

  async add(milliseconds: number): Promise<void> {
    const before = cpuSecondsOf(this.service.pid);
    const { seconds, latencies } = await sendLoad(this.service, milliseconds);
    this.cpu += cpuSecondsOf(this.service.pid) - before;
    this.seconds += seconds;
    this.latencies.push(...latencies);
  }

  end(): [RaceService['name'], Lap] {
    const sorted = this.latencies.sort((one, other) => one - other);
    const lap = {
      requestsPerSecond: sorted.length / this.seconds,
      p99: sorted[Math.floor(sorted.length * 0.99)],
      cpu: (this.cpu * 1000) / sorted.length,
    };
    return [this.service.name, lap];
  }
}
