import { dirname, join } from 'node:path';
import { LoggerService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { redactionVariants } from '@microservice-scaffolder/plugin-microservice-node';
import { maskInLog } from './maskInLog';

/** The scaffolder exports its logger to nobody, so it is taken from its file. */
function scaffolderLogger(log: (text: string) => void): LoggerService {
  const scaffolder = dirname(
    require.resolve('@backstage/plugin-scaffolder-backend/package.json'),
  );
  const load = jest.requireActual;
  const { WinstonLogger } = load(
    join(scaffolder, 'dist/scaffolder/tasks/logger.cjs.js'),
  );
  const { format, transports } = load('winston');
  const { Writable } = load('node:stream');
  const stream = new Writable({
    write(chunk: Buffer, _encoding: string, done: () => void) {
      log(chunk.toString());
      done();
    },
  });
  return WinstonLogger.create({
    level: 'debug',
    format: format.combine(format.splat(), format.json()),
    transports: [new transports.Stream({ stream })],
  });
}

const KEY =
  '-----BEGIN "KEY"-----\nMIIEvQIBADANBgkq+/==\n-----END "KEY"-----\n';

describe('maskInLog', () => {
  it.each(['canary-7Hq2-"quoted"\\', KEY, 'p@ss wörd/+?', 'lowbyte8'])(
    "keeps every spelling of %j out of the scaffolder's own log",
    async value => {
      const lines: string[] = [];
      const logger = scaffolderLogger(line => lines.push(line));
      const bytes = Buffer.from(value);
      maskInLog(logger, bytes);
      for (const spelling of redactionVariants(bytes)) {
        logger.info(`before ${spelling} after`);
        logger.child({ spelling }).debug('as meta', { inner: spelling });
      }
      for (const line of value.split('\n')) logger.error(line);
      await new Promise(done => setImmediate(done));
      const text = lines.join('');
      expect(text).toContain('before *** after');
      const leaks = redactionVariants(bytes).filter(spelling =>
        text.includes(spelling),
      );
      expect(leaks).toEqual([]);
    },
  );

  it('leaves a logger alone that cannot mask', () => {
    const logger = mockServices.logger.mock();
    expect(() => maskInLog(logger, Buffer.from('canary'))).not.toThrow();
  });
});
