import { expectAnswer } from '../conformance/expectAnswer';
import { Profile } from '../conformance/Profile';
import { ServiceWalker } from '../conformance/ServiceWalker';
import { quickChecks } from './checks/serviceChecks';
import { PythonService } from './PythonService';
import { RunningService } from './RunningService';
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
    beforeAll(async () => {
      service = await PythonService.install(directory());
    }, 5 * minutes);

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
    let walker: ServiceWalker;
    beforeAll(async () => {
      const service = await PythonService.install(directory());
      running = await RunningService.start(service);
      walker = new ServiceWalker(running.url);
    }, 5 * minutes);
    afterAll(() => running?.stop());

    it.each(profile.exchanges.map(each => [each.does, each] as const))(
      '%s',
      async (_, exchange) => {
        expectAnswer(await walker.send(exchange), exchange, walker);
      },
    );
  });
}
