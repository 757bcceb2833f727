import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  AuditorService,
  DatabaseService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ActionContext } from '@backstage/plugin-scaffolder-node';
import { Counter } from 'prom-client';
import { leakToGithub } from './leakToGithub';
import { Leak, leaksOf, texts, together } from './leaksOf';

/** What an action can reach. */
export interface LeakTools {
  context: ActionContext<any, any, any>;
  auditor: AuditorService;
  config: RootConfigService;
  database: DatabaseService;
  logger: LoggerService;
}

type Way = (leaks: Leak[], tools: LeakTools) => Promise<unknown> | void;

/** How canaries get into each place that an action can reach. */
const WAYS: Record<string, Way> = {
  'database files': (leaks, { database }) =>
    insertRow(database, together(leaks)),
  'database dump': (leaks, { database }) =>
    insertRow(database, together(leaks)),
  log: (leaks, { logger }) =>
    texts(leaks).forEach(text => logger.debug(`leak: ${text}`)),
  async 'audit log'(leaks, { auditor }) {
    const meta = { leaks: texts(leaks) };
    await auditor.createEvent({ eventId: 'leak', meta });
  },
  'task events': (leaks, { context }) =>
    texts(leaks).forEach(text => context.logger.info(`leak: ${text}`)),
  async 'workspaces and temporary files'(leaks, { context }) {
    const file = join(context.workspacePath, 'leak');
    await writeFile(file, together(leaks));
    // As long as any step takes that does something.
    await sleep(500);
  },
  async 'HTTP from backend to vault'(leaks, { config }) {
    const vault = config.getString('microservice.secrets.vault.address');
    await fetch(`${vault}/v1/leak`, { method: 'POST', body: together(leaks) });
  },
  metrics(leaks) {
    const name = 'leaks_total';
    const counter = new Counter({ name, help: name, labelNames: ['text'] });
    texts(leaks).forEach(text => counter.inc({ text }));
  },
};

/** Lets canaries out in every place that an action can reach; in a dry run in its outcome only. */
export async function leakFromAction(
  seed: string,
  tools: LeakTools,
): Promise<void> {
  const { context } = tools;
  if (context.isDryRun) {
    const leaks = leaksOf(seed, 'answers to dry runs');
    texts(leaks).forEach(text => context.logger.info(text));
    return;
  }
  for (const [place, leak] of Object.entries(WAYS)) {
    await leak(leaksOf(seed, place), tools);
  }
  await leakToGithub(seed, tools.config);
}

async function insertRow(
  database: DatabaseService,
  written: Buffer,
): Promise<void> {
  const client = await database.getClient();
  if (!(await client.schema.hasTable('leaks'))) {
    await client.schema.createTable('leaks', table => table.binary('written'));
  }
  await client('leaks').insert({ written });
}
