import { deploymentVariablesOf } from './deploymentVariables';

const region = { name: 'REGION', description: 'Where', example: 'eu-1' };
const unsetIn = (variables: object[]) =>
  deploymentVariablesOf([{ deploymentVariables: [region] }], {
    environments: [{ name: 'staging' }, { name: 'production' }],
    variables: variables as never,
  }).map(variable => variable.unsetIn);

describe('deploymentVariablesOf', () => {
  it('leaves a variable without a value to the team, in each environment', () => {
    expect(unsetIn([])).toEqual([['staging', 'production']]);
  });

  it('knows the environment that has a value', () => {
    expect(
      unsetIn([{ name: 'REGION', value: 'eu-1', environment: 'staging' }]),
    ).toEqual([['production']]);
  });

  it('takes a variable of the repository for all environments', () => {
    expect(unsetIn([{ name: 'REGION', value: 'eu-1' }])).toEqual([[]]);
  });

  it('lists a variable once that two layers describe alike', () => {
    const part = { deploymentVariables: [region] };
    const none = { environments: [], variables: [] };
    expect(deploymentVariablesOf([part, part], none)).toEqual([
      { ...region, unsetIn: [] },
    ]);
  });
});
