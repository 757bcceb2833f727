import { expectAnswer } from '../conformance/expectAnswer';
import { Profile } from '../conformance/Profile';
import { ServiceWalker } from '../conformance/ServiceWalker';
import { PythonService } from './PythonService';
import { RunningService } from './RunningService';
import { databaseServer, TestDatabase } from './TestDatabase';

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
    beforeAll(() => {
      service = PythonService.install(directory());
    }, 5 * minutes);

    describeChecks(() => service);
    describeAnswers(profile, () => service);
  });
}

function describeChecks(service: () => PythonService) {
  it.each([
    ['is free of what ruff finds', ['ruff', 'check', '.']],
    ['is formatted', ['ruff', 'format', '--check', '.']],
    ['is typed strictly', ['mypy', '--strict', 'app']],
  ])('%s', (_, command) => {
    expect(service().run(command)).toMatchObject({ status: 0 });
  });

  it(
    'passes its own tests on all levels, which cover at least 90 percent',
    async () => {
      const instance = await RunningService.start(service());
      const outcome = service().run(
        ['pytest', '-q', '--cov=app', '--cov-fail-under=90'],
        { TEST_DATABASE_URL: databaseServer, BASE_URL: instance.url },
      );
      await instance.stop();
      expect(outcome).toMatchObject({ status: 0 });
      expect(outcome.output).not.toMatch(/\d+ skipped/);
    },
    3 * minutes,
  );

  it('has migrations that equal its models', async () => {
    const database = await TestDatabase.create();
    const env = { DATABASE_URL: database.url };
    const upgrade = service().run(['alembic', 'upgrade', 'head'], env);
    const check = service().run(['alembic', 'check'], env);
    await database.drop();
    expect(upgrade).toMatchObject({ status: 0 });
    expect(check).toMatchObject({ status: 0 });
  });
}

function describeAnswers(profile: Profile, service: () => PythonService) {
  describe('while it runs', () => {
    let running: RunningService;
    let walker: ServiceWalker;
    beforeAll(async () => {
      running = await RunningService.start(service());
      walker = new ServiceWalker(running.url);
    }, minutes);
    afterAll(() => running?.stop());

    it.each(profile.exchanges.map(each => [each.does, each] as const))(
      '%s',
      async (_, exchange) => {
        expectAnswer(await walker.send(exchange), exchange, walker);
      },
    );
  });
}
