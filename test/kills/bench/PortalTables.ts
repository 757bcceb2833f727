import knex, { Knex } from 'knex';

/** A row of the scaffolder's table of tasks. */
export interface TaskRow {
  id: string;
  status: string;
}

/** What a task has told, or what happened to it. */
export interface TaskEventRow {
  type: 'log' | 'completion' | 'recovered' | 'cancelled';
  time: number;
  message: string;
  stepId?: string;
}

/** The tables of a bench, read past all of its processes. */
export class PortalTables {
  private readonly database: Knex;

  constructor(url: string) {
    this.database = knex({ client: 'pg', connection: url, pool: { max: 2 } });
  }

  /** The task that was sent for a service. */
  async taskOf(service: string): Promise<TaskRow | undefined> {
    return this.database('scaffolder.tasks')
      .select('id', 'status')
      .whereLike('spec', `%"name":"${service}"%`)
      .first();
  }

  /** What happened to a task, in its order. */
  async eventsOf(taskId: string): Promise<TaskEventRow[]> {
    const rows = await this.database('scaffolder.task_events')
      .where({ task_id: taskId })
      .orderBy('id');
    return rows.map(({ event_type, created_at, body }) => ({
      ...{ type: event_type, time: Number(new Date(created_at)) },
      ...messageIn(JSON.parse(body)),
    }));
  }

  /** The rows of the ledger for a repository. */
  async operationsOf(service: string): Promise<Record<string, any>[]> {
    return this.database('microservice.operations').where({
      repository: service,
    });
  }

  /** How often a repository is registered in the catalog. */
  async locationsOf(service: string): Promise<string[]> {
    const rows = await this.database('catalog.locations').whereLike(
      'target',
      `%/acme/${service}/%`,
    );
    return rows.map(({ target }) => target);
  }

  async close(): Promise<void> {
    await this.database.destroy();
  }
}

function messageIn(body: {
  message?: string;
  stepId?: string;
  error?: { message: string };
}) {
  const { message = '', stepId, error } = body;
  return { stepId, message: error ? `${message}: ${error.message}` : message };
}
