import { databaseServer } from '../service/TestDatabase';
import { readFaults } from './faults/Fault';
import { FaultBench } from './faults/FaultBench';
import { reportLines } from './report';

const withDatabase = databaseServer ? describe : describe.skip;
const minutes = 60_000;

/** Everywhere but in a quick run on a developer's machine. */
const isThorough = Boolean(process.env.CI ?? process.env.ALL_FAULTS);

withDatabase.each(['items', 'shop'])(
  'the contract runner and the service of %s (on the PostgreSQL of TEST_DATABASE_URL)',
  name => {
    let bench: FaultBench;
    beforeAll(async () => {
      bench = await FaultBench.of(name);
    }, 5 * minutes);
    afterAll(() => bench?.clear());

    it(
      'finds no fault in the correct one',
      async () => {
        const results = await bench.correct();
        const odd = results.filter(({ end }) => end !== 'held');
        expect(reportLines(odd, '').slice(0, -1)).toEqual([]);
      },
      3 * minutes,
    );

    it.each(
      readFaults(name)
        .filter(({ quick }) => quick || isThorough)
        .map(fault => [fault.does, fault] as const),
    )(
      'finds the one that %s',
      async (_, fault) => {
        const results = await bench.faulty(fault);
        const broken = results.filter(({ end }) => end === 'broken');
        expect(broken.map(({ group }) => group)).toContainEqual(
          expect.stringMatching(new RegExp(`^(${fault.found_by.join('|')})$`)),
        );
      },
      minutes,
    );
  },
);
