import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescription } from '../description/OpenApi';
import { listOperations } from '../description/operations';
import {
  ExampleCall,
  EXAMPLE_CALLS,
} from '../__testUtils__/examples/exampleCalls';
import {
  ExamplePlace,
  prepareExamples,
} from '../__testUtils__/examples/ExamplePlace';

jest.setTimeout(60_000);

const EXAMPLES: Record<string, object[]> = JSON.parse(
  readFileSync(join(__dirname, '../../data/request-examples.json'), 'utf8'),
);

const methods = new Map(
  listOperations(readDescription()).map(({ id, method }) => [id, method]),
);

/** One example, to be sent. */
interface Sending extends ExampleCall {
  example: object;
  title: string;
}

const SENDINGS: Sending[] = EXAMPLE_CALLS.flatMap(call =>
  EXAMPLES[call.operation].map((example, index) => ({
    ...call,
    example,
    title: `${call.operation} (${index + 1})`,
  })),
);

describe("GitHub's own examples of requests", () => {
  let place: ExamplePlace;

  beforeAll(async () => {
    place = await prepareExamples();
  });

  afterAll(() => place.github.stop());

  it('are all in the table', () => {
    expect(EXAMPLE_CALLS.map(({ operation }) => operation).sort()).toEqual(
      Object.keys(EXAMPLES).sort(),
    );
  });

  it('are sent as they are where that makes sense on another server', () => {
    const asTheyAre = SENDINGS.filter(({ instead }) => !instead);

    expect({ all: SENDINGS.length, asTheyAre: asTheyAre.length }).toEqual({
      all: 43,
      asTheyAre: 28,
    });
  });

  // One after the other on one server: some need what the ones before them made.
  it.each(SENDINGS)('are accepted: $title', async sending => {
    const { operation, path, instead, byApp, example } = sending;
    const client = byApp ? place.asApp : place.github.octokit;
    const { status, data } = await client.request({
      method: String(methods.get(operation)).toUpperCase() as 'POST',
      url: typeof path === 'string' ? path : path(place),
      data: { ...example, ...(await instead?.(place)) },
    });
    place.answers[operation] = data;

    expect([200, 201, 202, 204]).toContain(status);
  });
});
