import { TemplateFault } from '../TemplateError';
import { defaultBudgets, Meter } from './Meter';

const start = { template: 'a.njk', line: 1, column: 1 };

describe('Meter', () => {
  it('ends when the steps are used up', () => {
    const meter = new Meter({ ...defaultBudgets, steps: 10 }, start);
    meter.charge(10);
    expect(() => meter.charge(1)).toThrow('more than 10 steps of work');
  });

  it.each([
    ['charge', (meter: Meter) => meter.charge(NaN)],
    ['chargeText', (meter: Meter) => meter.chargeText(NaN)],
    ['step', (meter: Meter) => meter.step(NaN, start)],
  ])('ends at an amount that is no number: %s', (_, use) => {
    expect(() => use(new Meter(defaultBudgets, start))).toThrow();
  });

  it('refuses a text before it is made', () => {
    const meter = new Meter({ ...defaultBudgets, output: 10 }, start);
    expect(() => meter.chargeText(11)).toThrow(TemplateFault);
  });
});
