import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PythonService } from '../../service/PythonService';
import { renderService, treeIn } from '../../service/renderService';
import { RunningService } from '../../service/RunningService';
import { Surroundings } from '../../service/surroundings/Surroundings';
import { TestDatabase } from '../../service/TestDatabase';
import { CaseResult } from '../runCase';
import { runContract } from '../runContract';
import { VectorsDocument } from '../Vectors';
import { Fault, readAnswers } from './Fault';
import { plantFault } from './plantFault';

/** Groups to ask about and whether one finding is enough. */
interface Asking {
  only?: string[];
  bail?: boolean;
}

/** A correct service, from which faulty ones are made and held to its contract. */
export class FaultBench {
  private constructor(
    private readonly directory: string,
    private readonly vectors: VectorsDocument,
    private readonly around: { database: TestDatabase; services: Surroundings },
  ) {}

  /** Renders the service of `<name>.answers.yaml` and migrates a database for it once. */
  static async of(name: string): Promise<FaultBench> {
    const directory = mkdtempSync(join(tmpdir(), `faults-${name}-`));
    const plan = await renderService(readAnswers(name), directory);
    const surroundings = await Surroundings.of(plan);
    const tree = treeIn(directory);
    const service = await PythonService.install(tree, surroundings);
    const database = await TestDatabase.create();
    const env = { DATABASE_URL: database.url };
    const migration = await service.run(['alembic', 'upgrade', 'head'], env);
    if (migration.status !== 0) throw new Error(migration.output);
    const file = join(tree, 'contract/vectors.json');
    const vectors = JSON.parse(readFileSync(file, 'utf8'));
    return new FaultBench(directory, vectors, {
      database,
      services: surroundings,
    });
  }

  /** Holds the service to its contract as it is. */
  correct(): Promise<CaseResult[]> {
    return this.hold(treeIn(this.directory), {});
  }

  /** Holds the service with a fault to the groups that should find it, until one case does. */
  async faulty(fault: Fault): Promise<CaseResult[]> {
    const copy = mkdtempSync(join(this.directory, 'fault-'));
    const tree = treeIn(copy);
    plantFault(fault, treeIn(this.directory), tree);
    const asking = { only: fault.found_by, bail: true };
    return this.hold(tree, asking).finally(() =>
      rmSync(copy, { recursive: true, force: true }),
    );
  }

  /** Removes the database, every tree and what was around the service. */
  async clear(): Promise<void> {
    await this.around.database.drop();
    await this.around.services.close();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async hold(
    tree: string,
    { only, bail }: Asking,
  ): Promise<CaseResult[]> {
    const service = await PythonService.install(tree, this.around.services);
    const database = await TestDatabase.create(this.around.database);
    const running = await RunningService.serve(service, database);
    const { vectors } = this;
    const credentials = await service.caller.credentials(running.url);
    return runContract({
      vectors,
      credentials,
      url: running.url,
      seed: 'faults',
      only,
      bail,
      readLog: () => running.log(),
      databaseSwitch: running.databaseSwitch(),
    }).finally(() => running.stop());
  }
}
