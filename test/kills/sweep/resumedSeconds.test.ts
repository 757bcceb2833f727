import { resumedSeconds } from './resumedSeconds';

const event = (type: 'log' | 'completion' | 'recovered', time: number) => ({
  ...{ type, time, message: '' },
});

describe('resumedSeconds', () => {
  it('counts from the end of the stale timeout of ten seconds', () => {
    const events = [
      ...[event('log', 1_000), event('recovered', 9_000)],
      event('log', 15_500),
    ];
    expect(resumedSeconds(events, 5_000, 'recovery-on')).toBe(0.5);
  });

  it('counts from Retry where a person presses it', () => {
    const events = [event('recovered', 9_000), event('log', 9_500)];
    expect(resumedSeconds(events, 5_000, 'recovery-off')).toBe(0.5);
  });

  it('says nothing where the task had ended', () => {
    const events = [event('log', 1_000), event('completion', 2_000)];
    expect(resumedSeconds(events, 5_000, 'recovery-on')).toBeUndefined();
  });
});
