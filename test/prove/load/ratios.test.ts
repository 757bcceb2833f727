import { ratioOf } from './ratios';

const lap = (requestsPerSecond: number, p99: number) => ({
  requestsPerSecond,
  p99,
  cpu: 2,
});
const handwritten = lap(400, 20);

describe('ratioOf', () => {
  it('is the middle of the ratios of rounds', () => {
    const rounds = [390, 100, 410].map(speed => ({
      generated: lap(speed, 20),
      handwritten,
    }));
    expect(ratioOf(rounds, 'requestsPerSecond')).toBe('0.97 (390 : 400)');
  });

  it.each([
    ['slow', lap(300, 20), 'requestsPerSecond', '0.75 (300 : 400)'],
    ['late', lap(400, 30), 'p99', '1.50 (30 : 20)'],
  ] as const)('refuses what is too %s', (_, generated, figure, text) => {
    expect(() => ratioOf([{ generated, handwritten }], figure)).toThrow(text);
  });
});
