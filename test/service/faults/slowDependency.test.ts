import { setTimeout as sleep } from 'node:timers/promises';
import { databaseServer } from '../TestDatabase';
import { Dependency } from './Dependency';
import { FaultScene } from './FaultScene';
import { addTeamCode } from './team/addTeamCode';

const minutes = 60_000;
const customer = '018f4e3a-7c00-7000-8000-00000000000a';
const ofCustomer = `GET /api/v1/customers/${customer}/orders`;
const orders = 'GET /api/v1/orders';
const withDatabase = databaseServer ? describe : describe.skip;

const answers = {
  name: 'fault-service',
  preset: 'orders',
  layout: 'flat',
  options: ['http-client'],
};

/** Seconds, and failures in a row, after which a service stops waiting. */
const silence = 1;
const inAll = 2;
const threshold = 3;
const reset = 2;
/** What it has to its database. */
const connections = 10;

const limits = {
  HTTP_READ_TIMEOUT_SECONDS: String(silence),
  HTTP_TIMEOUT_SECONDS: String(inAll),
  BREAKER_THRESHOLD: String(threshold),
  BREAKER_RESET_SECONDS: String(reset),
  DATABASE_POOL_SIZE: String(connections),
};

/** What the README says of a service that cannot be asked, and of one whose answer makes no sense. */
const unavailable = { status: 503, code: 'dependency_unavailable' };
const failed = { status: 502, code: 'dependency_failed' };

withDatabase('a service that asks another (with TEST_DATABASE_URL)', () => {
  let dependency: Dependency;
  let scene: FaultScene;

  beforeAll(async () => {
    dependency = await Dependency.start();
    const settings = { ...limits, CUSTOMER_SERVICE_URL: dependency.url };
    scene = await FaultScene.of(answers, settings, addTeamCode);
  }, 5 * minutes);
  afterAll(async () => {
    await scene?.close();
    await dependency?.stop();
  });
  beforeEach(async () => {
    dependency.mood = 'well';
    await scene.until(200, ofCustomer);
    dependency.asked = 0;
  });

  async function ask(words: string) {
    const start = Date.now();
    const answer = await scene.ask(words);
    const { status, code } = await answer.json();
    const seconds = (Date.now() - start) / 1000;
    const type = answer.headers.get('content-type');
    return {
      problem: { status, code },
      answered: answer.status,
      type,
      seconds,
    };
  }

  /** Lets it fail so often that it is left alone. */
  async function failUntilOpen() {
    dependency.mood = 'failing';
    for (let failure = 0; failure < threshold; failure += 1)
      await scene.statusOf(ofCustomer);
  }

  it('waits for one that is slow but in time', async () => {
    dependency.mood = 'slow';
    expect(await scene.statusOf(ofCustomer)).toBe(200);
  });

  it.each([
    ['hangs', 'hanging', silence],
    ['answers without an end', 'trickling', inAll],
  ] as const)('waits for none that %s', async (_does, mood, limit) => {
    dependency.mood = mood;
    const { seconds, ...answer } = await ask(ofCustomer);
    expect(answer).toEqual({
      problem: unavailable,
      answered: 503,
      type: 'application/problem+json',
    });
    expect(seconds).toBeGreaterThan(limit * 0.9);
    expect(seconds).toBeLessThan(limit + 1.5);
  });

  it.each([
    ['has nothing there', 'ignorant', { status: 404, code: 'not_found' }],
    ['fails', 'failing', unavailable],
    ['makes no sense', 'refusing', failed],
  ] as const)('answers for one that %s', async (_does, mood, problem) => {
    dependency.mood = mood;
    expect((await ask(ofCustomer)).problem).toEqual(problem);
  });

  it('leaves one alone that keeps failing, and answers at once', async () => {
    await failUntilOpen();
    dependency.mood = 'hanging';
    const { problem, seconds } = await ask(ofCustomer);
    expect(problem).toEqual(unavailable);
    expect(seconds).toBeLessThan(silence);
    expect(dependency.asked).toBe(threshold);
  });

  it('tries it once when time is over, and asks again when it is well', async () => {
    await failUntilOpen();
    await sleep(reset * 1000);
    expect((await ask(ofCustomer)).problem).toEqual(unavailable);
    expect((await ask(ofCustomer)).problem).toEqual(unavailable);
    expect(dependency.asked).toBe(threshold + 1);
    dependency.mood = 'well';
    await scene.until(200, ofCustomer);
    expect(await scene.statusOf(ofCustomer)).toBe(200);
    expect(dependency.asked).toBe(threshold + 3);
  });

  it('answers all else while more callers wait than it has connections to its database', async () => {
    dependency.mood = 'hanging';
    let waiting = 3 * connections;
    const callers = Array.from({ length: waiting }, async () => {
      const status = await scene.statusOf(ofCustomer);
      waiting -= 1;
      return status;
    });
    while (dependency.asked <= connections) await sleep(10);
    expect(await scene.statusOf(orders)).toBe(200);
    expect(await scene.statusOf('GET /health/ready')).toBe(200);
    expect(waiting).toBeGreaterThan(connections);
    expect(new Set(await Promise.all(callers))).toEqual(new Set([503]));
  });
});
