import { LIMITS, ratioOf } from './ratios';

const lap = (requestsPerSecond: number, p99: number) => ({
  requestsPerSecond,
  p99,
  cpu: 2,
});
const other = lap(400, 20);

describe('ratioOf', () => {
  it('is the middle of the ratios of rounds', () => {
    const rounds = [390, 100, 410].map(speed => ({
      generated: lap(speed, 20),
      other,
    }));
    expect(ratioOf(rounds, 'requestsPerSecond')).toBe('0.97 (390 : 400)');
  });

  it.each([
    ['slow', lap(300, 20), 'requestsPerSecond', '0.75 (300 : 400)'],
    ['late', lap(400, 30), 'p99', '1.50 (30 : 20)'],
  ] as const)('refuses what is too %s', (_, generated, figure, text) => {
    const rounds = [{ generated, other }];
    expect(() => ratioOf(rounds, figure, LIMITS)).toThrow(text);
  });

  it('only tells what has no limits', () => {
    const rounds = [{ generated: lap(300, 20), other }];
    expect(ratioOf(rounds, 'requestsPerSecond')).toBe('0.75 (300 : 400)');
  });
});
