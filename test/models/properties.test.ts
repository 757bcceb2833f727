import {
  EntityIr,
  PRESETS,
  ServiceIr,
} from '../../plugins/microservice-common/src/model';
import {
  shownValue,
  valueFits,
} from '../../plugins/microservice-common/src/model/values';
import { memberAt } from './memberAt';
import { randomModel } from './randomModel';
import { irOf } from './irOf';

const SEEDS = Array.from({ length: 120 }, (_, index) => 1000 + index);

const services: [string, ServiceIr][] = [
  ...Object.entries(PRESETS).map(([name, model]): [string, ServiceIr] => [
    `the preset ${name}`,
    irOf(model),
  ]),
  ...SEEDS.map((seed): [string, ServiceIr] => [
    `seed ${seed}`,
    irOf(randomModel(seed)),
  ]),
];

/** What each entity of a service says wrongly, so that a failure names all of it. */
function faults(
  ir: ServiceIr,
  faultsOf: (entity: EntityIr) => unknown[],
): unknown[] {
  return ir.entities.flatMap(faultsOf);
}

describe.each(services)('the resolved model of %s', (_name, ir) => {
  it('has examples that fit, each once', () => {
    const wrong = faults(ir, ({ fields }) =>
      fields.filter(({ examples, example, ...field }) => {
        const distinct = new Set(examples.map(each => JSON.stringify(each)));
        return (
          examples[0] !== example ||
          distinct.size !== examples.length ||
          examples.length > 12 ||
          (field.unique && examples.length < 12) ||
          examples.some(each => !valueFits(field, each))
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has boundaries that fit and are shown as they will be', () => {
    const wrong = faults(ir, entity =>
      entity.boundaries.filter(({ pointer, value, shown }) => {
        const at = memberAt(ir, entity, pointer);
        if (!at) return JSON.stringify(value) !== JSON.stringify(shown);
        if (value === null && !at.isElement) return !at.field.nullable;
        return (
          !valueFits(at.constraints, value) ||
          JSON.stringify(shownValue(at.constraints, value)) !==
            JSON.stringify(shown)
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has invalid cases that do not fit', () => {
    const wrong = faults(ir, entity =>
      entity.invalid.filter(({ pointer, value }) => {
        const at = memberAt(ir, entity, pointer);
        if (!at) return false;
        const { field, constraints, isElement } = at;
        if (!field.creatable) return false;
        if (value === undefined) return !field.required;
        if (value === null) return !isElement && field.nullable;
        return valueFits(constraints, value);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has labels that are unique within an entity', () => {
    const wrong = faults(ir, ({ invalid, boundaries }) =>
      [invalid, boundaries].flatMap(cases =>
        cases.filter(
          ({ label }, index) =>
            cases.findIndex(each => each.label === label) !== index,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has samples whose members fit, without references', () => {
    const wrong = faults(ir, ({ fields, ...entity }) =>
      [entity.sample, entity.otherSample, entity.minimalSample].flatMap(body =>
        fields.filter(
          field =>
            Object.hasOwn(body, field.apiName) &&
            (field.reference || !valueFits(field, body[field.apiName]!)),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has names that a database takes, each once', () => {
    const names = ir.entities.flatMap(entity => [
      entity.table,
      entity.primaryKey,
      ...entity.indexes.map(({ name }) => name),
      ...entity.links.flatMap(link => [
        link.table,
        link.primaryKey,
        link.index,
      ]),
    ]);
    expect(names.filter(name => name.length > 63)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('lists tables after those that they refer to', () => {
    const early = faults(ir, ({ name, fields }) =>
      fields.filter(
        ({ reference }) =>
          reference &&
          ir.tables.indexOf(reference.entity) > ir.tables.indexOf(name),
      ),
    );
    expect(early).toEqual([]);
  });
});

it('resolves a model in the same way each time', () => {
  for (const seed of SEEDS.slice(0, 20)) {
    const [first, second] = [1, 2].map(() => irOf(randomModel(seed)));
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  }
});
