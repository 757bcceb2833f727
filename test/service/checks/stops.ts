import { judgeStop } from '../load/judgeStop';
import { loadOf } from '../load/loadOf';
import { stopUnderLoad } from '../load/stopUnderLoad';
import { whileRunning } from '../whileRunning';
import { CheckFailure, ServiceCheck, Subject } from './ServiceCheck';

/** As in production: readiness turns off first, and the server stops when the load balancer has seen it. */
const settings = { SHUTDOWN_DELAY_SECONDS: '2' };

/** How the service stops while it has work. */
export const stops: ServiceCheck<Subject> = {
  name: 'stop under load',
  does: 'stops under load without losing a request',
  async run({ service, ir }) {
    const observation = await whileRunning(
      service,
      async running => {
        const credentials = await service.caller.credentials(running.url);
        const headers = credentials.default;
        const requests = loadOf(ir).map(each => ({ ...each, headers }));
        return stopUnderLoad(running, requests);
      },
      settings,
    );
    const faults = judgeStop(observation);
    if (faults.length) {
      throw CheckFailure.because(faults.slice(0, 5).join('\n'));
    }
    const { answers, seconds } = observation;
    return `${answers.length} answers, ended in ${seconds.toFixed(1)} s`;
  },
};
