import { databaseServer } from '../TestDatabase';
import { whileRunning } from '../whileRunning';
import { CheckFailure, ServiceCheck } from './ServiceCheck';

const command = ['pytest', '-q', '--cov', '--cov-fail-under=90'];

/** The tests in the generated repository, on all levels. */
export const ownTests: ServiceCheck = {
  name: 'tests',
  does: 'passes its own tests on all levels, which cover at least 90 percent',
  async run({ service }) {
    const outcome = await whileRunning(service, async ({ url }) => {
      const credentials = await service.caller.credentials(url);
      return service.runTests(command, {
        TEST_DATABASE_URL: databaseServer,
        BASE_URL: url,
        BASE_HEADERS: JSON.stringify(credentials.default ?? {}),
      });
    });
    const { status, output } = outcome;
    if (status !== 0) throw CheckFailure.ofCommand(command, outcome);
    if (/\d+ skipped/.test(output)) {
      throw CheckFailure.because('some of its tests were skipped');
    }
    const [, passed] = /(\d+) passed/.exec(output) ?? [];
    const [, coverage] = /^TOTAL .* ([\d.]+)%$/m.exec(output) ?? [];
    return `${passed} tests, ${coverage} %`;
  },
};
