import { codeChecks } from '../service/checks/codeChecks';
import { migrations } from '../service/checks/migrations';
import { ownTests } from '../service/checks/ownTests';
import { PythonService } from '../service/PythonService';
import { databaseServer } from '../service/TestDatabase';

const withDatabase = databaseServer ? describe : describe.skip;
const minutes = 60_000;

/**
 * Holds the service that a reader has made to what it checks itself with.
 *
 * @param directory - where its code is, asked for when the tests run
 */
export function describeChecks(directory: () => string) {
  withDatabase('the service (on the PostgreSQL of TEST_DATABASE_URL)', () => {
    let service: PythonService;
    beforeAll(async () => {
      service = await PythonService.install(directory());
    }, 5 * minutes);

    it.each(
      [...codeChecks, ownTests, migrations].map(
        check => [check.does, check] as const,
      ),
    )(
      '%s',
      async (_, { run }) => {
        await run({ service });
      },
      5 * minutes,
    );
  });
}
