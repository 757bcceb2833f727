import { whileRunning } from '../whileRunning';
import { databaseServer } from '../TestDatabase';
import { CheckFailure, mustRun, ServiceCheck } from './ServiceCheck';

const command = ['pytest', '-q', '--cov', '--cov-fail-under=90'];

/** The tests in the generated repository, on all levels. */
export const ownTests: ServiceCheck = {
  name: 'tests',
  does: 'passes its own tests on all levels, which cover at least 90 percent',
  async run(subject) {
    const output = await whileRunning(subject.service, running =>
      mustRun(subject, command, {
        TEST_DATABASE_URL: databaseServer,
        BASE_URL: running.url,
      }),
    );
    if (/\d+ skipped/.test(output)) {
      throw CheckFailure.because('some of its tests were skipped');
    }
    const [, passed] = /(\d+) passed/.exec(output) ?? [];
    const [, coverage] = /^TOTAL .* ([\d.]+)%$/m.exec(output) ?? [];
    return `${passed} tests, ${coverage} %`;
  },
};
