import {
  CallDifference,
  compareServers,
} from '../__testUtils__/emulate/compareServers';
import { DIFFERENCES_OF_REFUSALS } from '../__testUtils__/emulate/differencesOfRefusals';
import { DIFFERENCES_OF_SHAPE } from '../__testUtils__/emulate/differencesOfShape';
import { FILE_CALLS } from '../__testUtils__/emulate/fileCalls';
import { GIT_CALLS } from '../__testUtils__/emulate/gitCalls';
import { explains, staleParts } from '../__testUtils__/emulate/KnownDifference';
import { PULL_CALLS } from '../__testUtils__/emulate/pullCalls';
import { REPOSITORY_CALLS } from '../__testUtils__/emulate/repositoryCalls';
import { startEmulate } from '../__testUtils__/emulate/startEmulate';
import { startTestServer } from '../testUtils/startTestServer';

jest.setTimeout(60_000);

const CALLS = [...REPOSITORY_CALLS, ...GIT_CALLS, ...FILE_CALLS, ...PULL_CALLS];

const KNOWN = [...DIFFERENCES_OF_SHAPE, ...DIFFERENCES_OF_REFUSALS];

describe('the same calls to a GitHub that somebody else wrote', () => {
  let differences: CallDifference[];

  beforeAll(async () => {
    const emulate = await startEmulate();
    const github = await startTestServer();
    differences = await compareServers(
      CALLS,
      github.apiBaseUrl,
      emulate.apiBaseUrl,
    );
    await github.stop();
    await emulate.stop();
  });

  it('are answered alike, but for what is known', () => {
    const unknown = differences.filter(
      found => !KNOWN.some(known => explains(known, found)),
    );

    expect(unknown).toEqual([]);
  });

  it.each(KNOWN.map(known => ({ ...known, known })))(
    'still differ: $because',
    ({ known }) => {
      expect(staleParts(known, differences)).toEqual([]);
    },
  );

  it('agree in most calls', () => {
    const differing = new Set(
      differences
        .filter(({ field }) => field === 'HTTP status')
        .map(({ call }) => call),
    );

    expect({ calls: CALLS.length, otherStatus: differing.size }).toEqual({
      calls: 87,
      otherStatus: 14,
    });
  });
});
