import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderService, treeIn } from '../service/renderService';
import { databaseServer } from '../service/TestDatabase';
import { readAnswers, readFaults } from './faults/Fault';
import { FaultBench } from './faults/FaultBench';
import { misfits } from './faults/plantFault';
import { reportLines } from './report';

const withDatabase = databaseServer ? describe : describe.skip;
const minutes = 60_000;

/** Everywhere but in a quick run on a developer's machine. */
const isThorough = Boolean(process.env.CI ?? process.env.ALL_FAULTS);

const services = ['items', 'shop', 'notes'];

describe.each(services)('the faults of %s', name => {
  it('fit the code that is generated today', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'faults-'));
    await renderService(readAnswers(name), directory);
    const unfit = readFaults(name).flatMap(fault =>
      misfits(fault, treeIn(directory)),
    );
    rmSync(directory, { recursive: true, force: true });
    expect(unfit).toEqual([]);
  });
});

withDatabase.each(services)(
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
      6 * minutes,
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
      2 * minutes,
    );
  },
);
