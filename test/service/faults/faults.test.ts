import { lacksRedis } from '../surroundings/lacksRedis';
import { bearer, signIn, TokenPair } from '../surroundings/users';
import { databaseServer } from '../TestDatabase';
import { FaultScene } from './FaultScene';
import { shiftedToken } from './shiftedToken';

const minutes = 60_000;
const items = 'GET /api/v1/items';
const ready = 'GET /health/ready';
const live = 'GET /health/live';
const withPrograms = databaseServer && !lacksRedis() ? describe : describe.skip;

const answers = {
  name: 'fault-service',
  preset: 'items',
  layout: 'flat',
  auth: 'jwt',
  options: ['redis'],
};

withPrograms('a service (with TEST_DATABASE_URL and redis-server)', () => {
  let scene: FaultScene;
  let tokens: TokenPair;

  beforeAll(async () => {
    scene = await FaultScene.of(answers);
    tokens = await signIn(scene.url);
  }, 5 * minutes);
  afterAll(() => scene?.close());

  it(
    'says that its database is gone, and goes on when it is back',
    async () => {
      const database = scene.running.databaseSwitch();
      await database.off();
      await scene.until(503, ready);
      expect(await scene.statusOf(items, bearer(tokens))).toBe(503);
      expect(await scene.statusOf(live)).toBe(200);
      await database.on();
      await scene.until(200, ready);
      expect(await scene.statusOf(items, bearer(tokens))).toBe(200);
    },
    2 * minutes,
  );

  it(
    'works without Redis, says so, and uses it again',
    async () => {
      const redis = scene.surroundings.redis!;
      await redis.off();
      await scene.untilCheck('redis', 'degraded');
      expect(await scene.statusOf(items, bearer(tokens))).toBe(200);
      await redis.on();
      await scene.untilCheck('redis', 'ok');
      expect(await scene.statusOf(items, bearer(tokens))).toBe(200);
    },
    2 * minutes,
  );

  it(
    'waits for no Redis that stands still',
    async () => {
      const redis = scene.surroundings.redis!;
      redis.freeze();
      const start = Date.now();
      const status = await scene.statusOf(items, bearer(tokens));
      const seconds = (Date.now() - start) / 1000;
      redis.thaw();
      await scene.untilCheck('redis', 'ok');
      expect(status).toBe(200);
      expect(seconds).toBeLessThan(5);
    },
    minutes,
  );

  it(
    'ends a session whose refresh token is used a second time',
    async () => {
      const refresh = (pair: TokenPair) =>
        scene.ask(
          'POST /api/v1/auth/refresh',
          {},
          {
            refresh_token: pair.refresh_token,
          },
        );
      const stolen = await signIn(scene.url);
      const answer = await refresh(stolen);
      expect(answer.status).toBe(200);
      const renewed: TokenPair = await answer.json();
      expect((await refresh(stolen)).status).toBe(401);
      expect((await refresh(renewed)).status).toBe(401);
      expect(await scene.statusOf(items, bearer(renewed))).toBe(401);
    },
    minutes,
  );

  it.each([
    ['takes', 'a little ahead', 20, 200],
    ['refuses', 'far ahead', 300, 401],
    ['takes', 'a little behind', -20, 200],
    ['refuses', 'far behind', -31 * 60, 401],
  ])('%s tokens of a clock that is %s', async (_, _how, seconds, status) => {
    const secret = scene.surroundings.settings.JWT_SECRET_KEY;
    const token = shiftedToken(tokens.access_token, secret, seconds);
    const headers = bearer({ access_token: token });
    expect(await scene.statusOf(items, headers)).toBe(status);
  });
});
