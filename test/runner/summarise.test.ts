import { summarise } from './summarise.mjs';

const good = { name: 'units', passed: 3, failed: 0, skipped: [] };
const skipping = { name: 'system', passed: 1, failed: 0, skipped: ['c'] };
const bad = { name: 'lint', passed: 0, failed: 1, skipped: [] };

describe('summarise', () => {
  it('ends with the sum of what passed and failed', () => {
    expect(summarise([good, skipping], { skipsFail: false })).toEqual({
      lines: ['skipped: c', '4 passed, 0 failed'],
      status: 0,
    });
  });

  it('counts a skipped test as failed where nothing may be skipped', () => {
    expect(summarise([good, skipping], { skipsFail: true })).toEqual({
      lines: ['skipped: c', '4 passed, 1 failed'],
      status: 1,
    });
  });

  it('names the suites that failed', () => {
    expect(summarise([bad, good], { skipsFail: false })).toEqual({
      lines: ['failed: lint (1)', '3 passed, 1 failed'],
      status: 1,
    });
  });

  it('does not call a run without any test good', () => {
    expect(summarise([], { skipsFail: false })).toEqual({
      lines: ['0 passed, 0 failed'],
      status: 1,
    });
  });
});
