import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderService, treeIn } from '../service/renderService';
import { checkDelivery, quickDeliveryChecks } from './checkDelivery';
import { plant, plantedFaults } from './plantedFaults';
import { onPath } from './programs/onPath';

const minutes = 60_000;

/** A few services with everything that can be delivered; `./dev prove fastapi` looks at all of them. */
const samples: [what: string, answers: object][] = [
  [
    'everything at once, through a gateway',
    {
      layout: 'flat',
      deploy: ['gateway', 'helm', 'kubernetes', 'script'],
      options: ['nginx', 'observability', 'pgadmin', 'redis'],
    },
  ],
  [
    'files in folders of their own, and an Ingress',
    { layout: 'clean', deploy: ['kubernetes', 'script'] },
  ],
  [
    'a cloud',
    {
      layout: 'ports',
      deploy: ['kubernetes'],
      options: ['aws'],
      environments: [{ name: 'staging' }, { name: 'production' }],
    },
  ],
];

const withGo = onPath('go') ? describe : describe.skip;

withGo('what is around the code of a service (checkers by Go)', () => {
  const folders = new Map<string, string>();
  beforeAll(async () => {
    for (const [what, answers] of samples) {
      const directory = mkdtempSync(join(tmpdir(), 'delivery-'));
      folders.set(what, directory);
      await renderService({ name: 'item-service', ...answers }, directory);
    }
  }, minutes);
  afterAll(() => {
    for (const directory of folders.values()) {
      rmSync(directory, { recursive: true });
    }
  });

  const problemsIn = async (what: string, name?: string) => {
    const checks = quickDeliveryChecks.filter(
      each => !name || each.name === name,
    );
    const results = await checkDelivery(treeIn(folders.get(what)!), checks);
    return results.flatMap(({ problems }) => problems);
  };

  it.each(samples)(
    'is accepted by the tools that read it: %s',
    async what => {
      expect(await problemsIn(what)).toEqual([]);
    },
    5 * minutes,
  );

  it.each(plantedFaults.map(fault => [fault.does, fault] as const))(
    'is refused where somebody %s',
    async (_, fault) => {
      const [[what]] = samples;
      const restore = plant(treeIn(folders.get(what)!), fault);
      try {
        expect(await problemsIn(what, fault.check)).not.toEqual([]);
      } finally {
        restore();
      }
    },
    minutes,
  );
});
