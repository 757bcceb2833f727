import { Steps } from './Steps';

describe('Steps', () => {
  it('remembers what was measured', async () => {
    const steps = new Steps();
    await steps.measure('tests', async () => '97 %');
    expect(steps.outcomes).toEqual([
      { step: 'tests', result: 'passed', figure: '97 %' },
    ]);
  });

  it('hands on what a step made', async () => {
    const steps = new Steps();
    expect(await steps.take('render', async () => 7)).toBe(7);
    expect(steps.outcomes).toEqual([{ step: 'render', result: 'passed' }]);
  });

  it('remembers why a step failed', async () => {
    const steps = new Steps();
    const made = await steps.take('render', async () => {
      throw new Error('no such layer');
    });
    expect(made).toBeUndefined();
    expect(steps.outcomes).toEqual([
      { step: 'render', result: 'failed', reason: 'no such layer' },
    ]);
  });
});
