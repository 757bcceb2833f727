import { VariablePlan } from '../model';
import { variablesOf } from './variablesOf';

const variable = (name: string, example = ''): VariablePlan => ({
  name,
  description: 'A setting',
  example,
  required: false,
  secret: false,
});

const NAMES = {
  service: 'shop',
  names: { jwt_secret_key: 'secret_key', hash: 'bcrypt' },
};

describe('variablesOf', () => {
  it('lists each variable once', () => {
    const port = variable('PORT', '8000');
    const parts = [{ variables: [port] }, { variables: [port] }];
    expect(variablesOf(parts, NAMES)).toEqual([port]);
  });

  it('calls a variable as the layout does', () => {
    const parts = [{ variables: [variable('JWT_SECRET_KEY')] }];
    expect(variablesOf(parts, NAMES)[0].name).toBe('SECRET_KEY');
  });

  it('fills in what an example leaves to the service', () => {
    const examples = ['{service}', '{hash}', '[{"a": 1}]', '{other}'];
    const variables = examples.map((each, index) =>
      variable(`V${index}`, each),
    );
    expect(
      variablesOf([{ variables }], NAMES).map(({ example }) => example),
    ).toEqual(['shop', 'bcrypt', '[{"a": 1}]', '{other}']);
  });
});
