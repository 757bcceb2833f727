import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LocalGithub } from '@microservice-scaffolder/local-github';
import { parse, stringify } from 'yaml';
import { copyRecipes } from '../../portal/copyRecipes';
import { freePort } from '../../portal/freePort';
import { PortalApi } from '../../portal/PortalApi';
import {
  CanarySet,
  makeCanarySet,
  referencesTo,
  valuesOf,
  VAULT_PATH,
} from '../secrets/sources';
import { BackendProcess } from './BackendProcess';
import { writeLeakingTemplate } from '../leaks/leakingTemplate';
import { writeCanaryTemplate } from './canaryTemplate';
import { FolderWatch } from './FolderWatch';
import { PostgresCluster } from './PostgresCluster';
import { RecordingProxy } from './RecordingProxy';
import { startGithubWith } from './startGithubWith';
import { TestVault } from './TestVault';
import { RecoveryMode, worldConfiguration } from './worldConfiguration';

const root = resolve(__dirname, '../../..');

/** What kind of portal is searched. */
export interface WorldOptions {
  database: 'sqlite' | 'postgresql';
  recovery: RecoveryMode;
  /** Chooses the canaries. */
  seed: string;
  /** Whether what is typed into a form may come unsealed, from a plain `Secret` field of Backstage. */
  plainForm?: boolean;
  /** The file in `test/canaries/backend` that starts the backend. */
  program?: 'main.ts' | 'leaking.ts';
}

/** What stands around the backend and outlives it. */
interface Surroundings {
  directory: string;
  canaries: CanarySet;
  github: LocalGithub;
  /** Between the backend and GitHub. */
  toGithub: RecordingProxy;
  /** Between the browsers, and the backend's own plugins, and the backend. */
  toBackend: RecordingProxy;
  toVault: RecordingProxy;
  vault: TestVault;
  cluster?: PostgresCluster;
  watch: FolderWatch;
  port: number;
  metricsPort: number;
}

/** A portal with canaries in every place that a secret may come from, and a recorder on every line. */
export class CanaryWorld {
  /** The tasks that were started. */
  readonly tasks: string[] = [];
  /** What an ending has seen that is in no place: the answer to a dry run. */
  readonly answers: string[] = [];
  readonly logs: string[] = [];
  private process!: BackendProcess;
  private signedIn!: PortalApi;

  private constructor(
    readonly options: WorldOptions,
    readonly around: Surroundings,
  ) {}

  /** Starts everything. */
  static async start(options: WorldOptions): Promise<CanaryWorld> {
    const around = await surround(options);
    const world = new CanaryWorld(options, around);
    try {
      await world.startBackend();
      await world.api.entity('template:default/fastapi-service');
      await world.api.entity('group:default/shop-team');
      await around.cluster?.storeUncompressed();
    } catch (problem) {
      await world.end();
      throw problem;
    }
    return world;
  }

  /** Starts the backend's process, the first time or after it was killed. */
  async startBackend(): Promise<void> {
    const { around, options } = this;
    const { directory, canaries, port, metricsPort } = around;
    const log = join(directory, `log-${this.logs.length + 1}`);
    this.logs.push(log);
    this.process = await BackendProcess.start({
      configuration: writeConfiguration(around, options),
      log,
      url: `http://127.0.0.1:${port}`,
      program: options.program ?? 'main.ts',
      environment: {
        ...valuesOf(canaries.bySource.env),
        GITHUB_TOKEN: canaries.token.value,
        VAULT_SECRET_ID: canaries.secretId.value,
        LEAK_SEED: options.seed,
        METRICS_PORT: `${metricsPort}`,
        TMPDIR: join(directory, 'temporary'),
      },
    });
    this.signedIn = await PortalApi.signIn(this.url);
  }

  /** The portal as the guest sees it. */
  get api(): PortalApi {
    return this.signedIn;
  }

  /** Where browsers reach it. */
  get url(): string {
    return `http://${this.around.toBackend.host}`;
  }

  /** Ends the backend's process as `kill -9` does. */
  async kill(): Promise<void> {
    await this.process.kill();
  }

  /** Ends everything and leaves nothing. */
  async end(): Promise<void> {
    const { watch, toGithub, toBackend, toVault, github, vault, cluster } =
      this.around;
    watch.stop();
    await this.process?.stop();
    await Promise.all([toGithub, toBackend, toVault].map(it => it.stop()));
    await github.close();
    await vault.stop();
    await cluster?.stop();
    rmSync(this.around.directory, { recursive: true, force: true });
  }
}

async function surround({
  database,
  program,
  seed,
}: WorldOptions): Promise<Surroundings> {
  const directory = mkdtempSync(join(tmpdir(), 'canaries-'));
  const canaries = makeCanarySet(seed);
  prepareFolders(directory, canaries);
  const github = await startGithubWith(canaries.token.value, directory);
  const toGithub = await RecordingProxy.start(github.url);
  const vault = await startVault(canaries);
  const templates = join(directory, 'templates');
  copyRecipes(join(root, 'templates'), templates, toGithub.host);
  writeCanaryTemplate(templates, referencesTo(canaries));
  if (program === 'leaking.ts') writeLeakingTemplate(templates);
  const port = await freePort();
  const cluster =
    database === 'postgresql' ? await PostgresCluster.start() : undefined;
  return {
    ...{ directory, canaries, github, toGithub, vault, port, cluster },
    toBackend: await RecordingProxy.start(`http://127.0.0.1:${port}`),
    toVault: await RecordingProxy.start(vault.url),
    watch: new FolderWatch(join(directory, 'temporary')),
    metricsPort: await freePort(),
  };
}

function prepareFolders(directory: string, canaries: CanarySet): void {
  for (const folder of ['temporary', 'sources', 'database']) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  const files = valuesOf(canaries.bySource.file);
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(join(directory, 'sources', name), value);
  }
}

function startVault({ bySource, secretId }: CanarySet): Promise<TestVault> {
  return TestVault.start(
    { roleId: 'portal', secretId: secretId.value },
    { [VAULT_PATH]: valuesOf(bySource.vault) },
  );
}

function writeConfiguration(
  around: Surroundings,
  { recovery, plainForm = false }: WorldOptions,
): string[] {
  const { directory, port, toBackend, toGithub, toVault, cluster } = around;
  const demo = join(root, 'app-config.yaml');
  const overlay = join(directory, 'app-config.yaml');
  const place = {
    ...{ directory, port, recovery, plainForm },
    githubHost: toGithub.host,
    publicPort: Number(toBackend.host.split(':')[1]),
    vaultUrl: `http://${toVault.host}`,
    databasePort: cluster?.port,
  };
  const shipped = parse(readFileSync(demo, 'utf8'));
  writeFileSync(overlay, stringify(worldConfiguration(place, shipped)));
  return [demo, overlay];
}
