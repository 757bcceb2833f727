import {
  lacksTemplate,
  TemplateCheckout,
} from '../../bench/service/template/TemplateCheckout';
import { fingerprintOf } from '../../service/renderService';
import { lacksDatabase } from '../lacksDatabase';
import { Proof } from '../Proof';
import { describeMachine } from '../render/describeMachine';
import { serviceVersions } from '../serviceVersions';
import { contests } from './contests';
import { LENGTH, proveContest, ROUNDS } from './proveContest';
import { LIMITS } from './ratios';

/** A generated service answers as fast as one that was written by hand. */
export const loadProof: Proof = {
  name: 'load',
  summary: 'generated services are as fast as one written by hand',
  explanation: `The items of the preset are generated in each layout; beside each runs the service in \`test/bench/service/handwritten\`, with the same endpoints, written by hand in the obvious way, with the same libraries of the same environment, started by the same server. Each has one process and a database of its own. 16 connections carry out the lives of items: made, shown, listed, changed, removed. The services are loaded in turns of ${LENGTH.milliseconds} ms, ${LENGTH.slices} of each in a round, and started anew for each round, since two processes of one program differ by some hundredths; a figure is the median over ${ROUNDS} rounds of the generated service's over the other's in the same round. Requests per second have to be at least ${LIMITS.requestsPerSecond} times, the time within which 99 of 100 answers come at most ${LIMITS.p99} times as much. Where \`FASTAPI_TEMPLATE_CHECKOUT\` names a clone of https://github.com/fastapi/full-stack-fastapi-template at a commit for this Python, the table has the case \`public-template\`: a service with users in the layered layout beside the backend of that commit, with the libraries that pip finds for its \`pyproject.toml\`, both with the token of the first superuser. That is no race of equals, and the limits do not hold there, so its figures are only told: both read the user of the token at each request, but the generated service also asks whether the session of the token was ended, and tries each connection before it uses it; items have other fields, and the template's endpoints run in threads.`,
  sources: ['test/service', 'test/bench/service', 'test/prove/load'],
  lacks: () => lacksDatabase() ?? lacksTemplate(),
  cases: async () =>
    contests(TemplateCheckout.given()).map(contest => ({
      id: contest.id,
      fingerprint: async () =>
        [await fingerprintOf(contest.answers), contest.version?.()].join(' '),
      prove: directory => proveContest(contest, directory),
    })),
  versions: async () => ({
    ...(await describeMachine()),
    ...(await serviceVersions()),
    ...templateVersion(),
  }),
};

function templateVersion(): Record<string, string> {
  const commit = TemplateCheckout.given()?.commit().slice(0, 10);
  return commit ? { 'full-stack-fastapi-template': `commit ${commit}` } : {};
}
