import { KillBench } from '../bench/KillBench';
import { TaskEventRow, TaskRow } from '../bench/PortalTables';
import { Replica } from '../bench/Replica';
import { REGISTRY_TOKEN, serviceForm } from '../bench/serviceForm';
import { waitFor } from './waitFor';

const ends = ['completed', 'failed', 'cancelled'];

/** Longer than anything may take on a busy machine. */
export const PATIENCE_SECONDS = 300;

/** One task of a bench, and what a person does about it. */
export class TaskRun {
  private refusal = 'nothing';

  constructor(private readonly bench: KillBench, readonly service: string) {}

  /** Presses Create. The answer may be lost with the process. */
  async send({ api }: Replica): Promise<void> {
    const form = serviceForm(this.service, this.bench.githubHost);
    await api.startTask(form).catch(error => {
      this.refusal = `that it could not be sent, ${error.message}`;
    });
  }

  /** Waits until nobody works on it any more. */
  async ended(patience = PATIENCE_SECONDS): Promise<TaskRow | undefined> {
    return waitFor(patience, async () => {
      const task = await this.bench.tables.taskOf(this.service);
      return task && ends.includes(task.status) && task;
    });
  }

  /** Presses Retry. */
  async retry({ api }: Replica): Promise<void> {
    const task = await this.bench.tables.taskOf(this.service);
    await api.retryTask(task!.id, { REGISTRY_TOKEN });
  }

  /** What happened to it, in its order. */
  async events(): Promise<TaskEventRow[]> {
    const task = await this.bench.tables.taskOf(this.service);
    return task ? this.bench.tables.eventsOf(task.id) : [];
  }

  /** What it said at its end, for whoever looks for the reason. */
  async lastWords(): Promise<string> {
    const events = await this.events();
    const words = events.slice(-2).map(({ message }) => message);
    return `the task says: ${words.join(' ') || this.refusal}`;
  }
}
