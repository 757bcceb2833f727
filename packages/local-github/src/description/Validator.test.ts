import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescription } from './OpenApi';
import { listOperations, Operation } from './operations';
import { Validator } from './Validator';

const description = readDescription();
const validator = new Validator(description);
const operations = listOperations(description);
const operation = (id: string) =>
  operations.find(it => it.id === id) as Operation;

const examples: Record<string, unknown[]> = JSON.parse(
  readFileSync(join(__dirname, '../../data/request-examples.json'), 'utf8'),
);

describe('Validator', () => {
  it.each(Object.entries(examples))(
    "accepts GitHub's own example requests of %s",
    (id, bodies) => {
      const mismatches = bodies.flatMap(body =>
        validator.checkBody(operation(id), body),
      );

      expect(mismatches).toEqual([]);
    },
  );

  it('finds a required property that is missing', () => {
    expect(validator.checkBody(operation('repos/create-in-org'), {})).toEqual([
      {
        pointer: '',
        what: "must have required property 'name'",
        missing: 'name',
      },
    ]);
  });

  it('knows the visibility of Enterprise Cloud', () => {
    expect(
      validator.checkBody(operation('repos/create-in-org'), {
        name: 'items',
        visibility: 'internal',
      }),
    ).toEqual([]);
  });

  it('reads a parameter as the type it is described with', () => {
    const { parameters } = operation('repos/get-repo-ruleset');
    const { pointer } = parameters.find(it => it.name === 'ruleset_id')!;

    expect(validator.readParameter(pointer, '42')).toEqual({ value: 42 });
    expect(validator.readParameter(pointer, 'x')).toEqual({
      mismatch: { pointer: '', what: 'must be integer' },
    });
  });

  it('finds an answer that is not as described', () => {
    expect(
      validator.checkAnswer(operation('repos/get-all-topics'), 200, {
        names: [1],
      }),
    ).toEqual([{ pointer: '/names/0', what: 'must be string' }]);
  });

  it('finds a success that is not described', () => {
    expect(
      validator.checkAnswer(operation('repos/get-all-topics'), 201, {}),
    ).toEqual([{ pointer: '', what: 'status 201 is not described' }]);
  });
});
