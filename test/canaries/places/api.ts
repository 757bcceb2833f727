import { CanaryWorld } from '../world/CanaryWorld';
import { Content } from './Content';
import { Place, textContent } from './Place';

/** What a page about a task is told, in both ways. */
export const taskEvents: Place = {
  name: 'task events',
  async read(world) {
    const contents: Content[] = [];
    for (const id of world.tasks) {
      const path = `scaffolder/v2/tasks/${id}`;
      const listed = await world.api.get(`${path}/events`);
      contents.push(textContent(`${path}/events`, JSON.stringify(listed)));
      const stream = await world.api.stream(`${path}/eventstream`);
      contents.push(textContent(`${path}/eventstream`, stream));
    }
    return contents;
  },
};

/** The specification, outputs and state of tasks, as they may be asked for. */
export const taskRecords: Place = {
  name: 'tasks with outputs and checkpoints',
  read: world =>
    answers(world, [
      'scaffolder/v2/tasks',
      ...world.tasks.map(id => `scaffolder/v2/tasks/${id}`),
    ]),
};

/** What the ledger tells of operations. */
export const operations: Place = {
  name: 'operations',
  read: world => answers(world, ['microservice/operations']),
};

/** Everything that the catalog knows. */
export const catalog: Place = {
  name: 'catalog entities',
  read: world => answers(world, ['catalog/entities', 'catalog/locations']),
};

/** What a scraper of metrics is told. */
export const metrics: Place = {
  name: 'metrics',
  async read({ around }) {
    const url = `http://127.0.0.1:${around.metricsPort}`;
    const text = await (
      await fetch(url, { headers: { connection: 'close' } })
    ).text();
    return [textContent(url, text)];
  },
};

/** What the portal has answered to an ending itself: the outcome of a dry run. */
export const endingAnswers: Place = {
  name: 'answers to dry runs',
  read: async world =>
    world.answers.map(answer => textContent('dry run', answer)),
};

function answers(world: CanaryWorld, paths: string[]): Promise<Content[]> {
  return Promise.all(
    paths.map(async path =>
      textContent(path, JSON.stringify(await world.api.get(path))),
    ),
  );
}
