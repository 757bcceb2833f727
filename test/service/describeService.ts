import { expectAnswer } from '../conformance/expectAnswer';
import { Exchange, Profile } from '../conformance/Profile';
import { ServiceWalker } from '../conformance/ServiceWalker';
import { quickChecks } from './checks/serviceChecks';
import { PythonService } from './PythonService';
import { planService } from './renderService';
import { RunningService } from './RunningService';
import { Surroundings } from './surroundings/Surroundings';
import { databaseServer } from './TestDatabase';

const withDatabase = databaseServer ? describe : describe.skip;
const minutes = 60_000;

/**
 * Holds a generated Python service to its profile: its own checks and tests pass, and it answers as it should.
 *
 * @param profile - what the service must be
 * @param directory - where its code is, asked for when the tests run
 */
export function describeService(profile: Profile, directory: () => string) {
  withDatabase('the service (on the PostgreSQL of TEST_DATABASE_URL)', () => {
    let service: PythonService;
    let surroundings: Surroundings | undefined;
    beforeAll(async () => {
      surroundings = await Surroundings.of(await planService(profile.answers));
      service = await PythonService.install(directory(), surroundings);
    }, 5 * minutes);
    afterAll(() => surroundings?.close());

    it.each(quickChecks.map(check => [check.does, check] as const))(
      '%s',
      async (_, { run }) => {
        await run({ service });
      },
      3 * minutes,
    );
  });
  describeAnswers(profile, directory);
}

/** Starts a generated Python service and holds its answers to its profile. */
export function describeAnswers(profile: Profile, directory: () => string) {
  withDatabase('it runs (on the PostgreSQL of TEST_DATABASE_URL) and', () => {
    let running: RunningService | undefined;
    let surroundings: Surroundings | undefined;
    let service: PythonService;
    let walker: ServiceWalker;
    const others: RunningService[] = [];
    beforeAll(async () => {
      surroundings = await Surroundings.of(await planService(profile.answers));
      service = await PythonService.install(directory(), surroundings);
      running = await RunningService.start(service);
      const { url } = running;
      walker = new ServiceWalker(url, await service.caller.credentials(url));
    }, 5 * minutes);
    afterAll(async () => {
      for (const each of others) await each.stop();
      await running?.stop();
      await surroundings?.close();
    });

    /** Of a process with other settings, where the exchange asks for them. */
    async function urlFor({ settings }: Exchange): Promise<string> {
      if (!settings) return running!.url;
      const other = await running!.another(service, settings);
      others.push(other);
      return other.url;
    }

    it.each(profile.exchanges.map(each => [each.does, each] as const))(
      '%s',
      async (_, exchange) => {
        const answer = await walker.send(exchange, await urlFor(exchange));
        expectAnswer(answer, exchange, walker);
      },
    );
  });
}
