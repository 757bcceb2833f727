import { PreflightError } from './PreflightError';

const wrong = { where: 'name', what: 'is taken', fix: 'choose another' };
const away = { where: 'GitHub', what: 'is away', fix: 'press Retry' };

describe('PreflightError', () => {
  it('has one line for each problem', () => {
    expect(PreflightError.of([wrong, away]).message).toBe(
      'name: is taken; choose another.\nGitHub: is away; press Retry.',
    );
  });

  it('needs somebody where anything has to be changed', () => {
    const waiting = { ...away, waiting: {} };
    expect(PreflightError.of([wrong, waiting]).ending).toEqual({
      state: 'needs_you',
    });
  });

  it('waits until the last of the times that are known', () => {
    const untils = ['2026-11-22T05:00:00Z', '2026-11-22T06:00:00Z', undefined];
    const problems = untils.map(until => ({ ...away, waiting: { until } }));
    expect(PreflightError.of(problems).ending).toEqual({
      state: 'waiting',
      waitUntil: '2026-11-22T06:00:00Z',
    });
  });
});
