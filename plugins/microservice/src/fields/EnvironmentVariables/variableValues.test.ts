import { environmentsOf, stillAsked, withValue } from './variableValues';

const region = {
  name: 'REGION',
  value: 'eu-1',
  environment: 'staging',
};

describe('environmentsOf', () => {
  it.each([
    [{ environments: [{ name: 'staging' }] }, ['staging']],
    [{}, []],
    [undefined, []],
  ])('reads the ticked ones of %j', (form, environments) => {
    expect(environmentsOf(form)).toEqual(environments);
  });
});

describe('withValue', () => {
  it('sets a value', () => {
    expect(withValue([], region)).toEqual([region]);
  });

  it('replaces the value in the same environment alone', () => {
    const production = { ...region, environment: 'production' };
    const changed = { ...region, value: 'eu-2' };
    expect(withValue([region, production], changed)).toEqual([
      production,
      changed,
    ]);
  });

  it('leaves an empty value out', () => {
    expect(withValue([region], { ...region, value: '' })).toEqual([]);
  });

  it('takes no blanks that were pasted along', () => {
    expect(withValue([], { ...region, value: ' eu-1\n' })).toEqual([region]);
  });
});

describe('stillAsked', () => {
  it('keeps what is asked for in a ticked environment', () => {
    expect(stillAsked([region], [{ name: 'REGION' }], ['staging'])).toEqual([
      region,
    ]);
  });

  it('drops what another cloud asked for', () => {
    expect(stillAsked([region], [{ name: 'ZONE' }], ['staging'])).toEqual([]);
  });

  it('drops the values of an environment that is no longer ticked', () => {
    expect(stillAsked([region], [{ name: 'REGION' }], [])).toEqual([]);
  });
});
