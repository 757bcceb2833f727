import { waitFor } from '../../kills/sweep/waitFor';
import { lacksRedis } from '../surroundings/lacksRedis';
import { databaseServer } from '../TestDatabase';
import { FaultScene } from './FaultScene';
import { TopicSocket } from './TopicSocket';

const minutes = 60_000;
const withPrograms = databaseServer && !lacksRedis() ? describe : describe.skip;

const answers = {
  name: 'fault-service',
  preset: 'items',
  layout: 'flat',
  options: ['redis', 'websocket'],
};

/** One client may say everything at once, and be slow to listen. */
const talkative = {
  WEBSOCKET_MESSAGES_PER_SECOND: '1000000',
  WEBSOCKET_QUEUE_SIZE: '20000',
};

withPrograms('a WebSocket (with TEST_DATABASE_URL and redis-server)', () => {
  let scene: FaultScene;

  beforeAll(async () => {
    scene = await FaultScene.of(answers, talkative);
  }, 5 * minutes);
  afterAll(() => scene?.close());

  it(
    'carries 10,000 messages between two processes, each in its order',
    async () => {
      const other = await scene.scaleOut(talkative);
      const join = (url: string) =>
        TopicSocket.join(url, { topic: 'room:lobby' });
      const here = await join(scene.url);
      const there = await join(other.url);
      const numbers = Array.from({ length: 5_000 }, (_each, number) => number);
      for (const number of numbers) {
        here.say({ speaker: 'here', number });
        there.say({ speaker: 'there', number });
      }
      for (const { heard } of [here, there]) {
        await waitFor(120, async () => heard.length >= 2 * numbers.length);
        for (const name of ['here', 'there']) {
          const own = heard.filter(({ speaker }) => speaker === name);
          expect(own.map(({ number }) => number)).toEqual(numbers);
        }
      }
      [here, there].forEach(client => client.close());
    },
    5 * minutes,
  );
});
