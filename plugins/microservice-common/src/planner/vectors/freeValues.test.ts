import { buildIr, DomainModel, EntityIr, EntityModel } from '../../model';
import { resolveApi } from '../resolveApi';
import { freeValues, rowGeneratorOf } from './freeValues';
import { freshFields } from './freshFields';

const answers = {
  name: 'item-service',
  description: 'Manages items',
  owner: 'group:default/shop-team',
  conventions: {},
};

function entityOf(entity: EntityModel): EntityIr {
  const model: DomainModel = { schema: 1, entities: { Stay: entity } };
  const api = resolveApi(answers as any, model, {});
  return buildIr(model, answers, api).entities[0];
}

const unique = { type: 'int32', min: 1, unique: true } as const;
const plain = { type: 'int32', min: 1, max: 20 } as const;
const check = { left: 'low', op: '<', right: 'high' } as const;

function valuesOf(entity: EntityIr, name: string): number[] {
  const field = entity.fields.find(each => each.name === name)!;
  const generator = rowGeneratorOf(entity, field);
  return generator.kind === 'values' ? (generator.values as number[]) : [];
}

describe('new values of a unique field that a check compares', () => {
  it.each([
    ['is not', plain],
    ['is unique too', unique],
  ])('fit those of the other field, which %s', (_how, high) => {
    const entity = entityOf({ fields: { low: unique, high }, checks: [check] });
    const [lows, highs] = ['low', 'high'].map(name => valuesOf(entity, name));
    expect([lows.length, highs.length]).toEqual([6, 6]);
    expect(Math.max(...lows)).toBeLessThan(Math.min(...highs));
  });

  it('fit what stands where the other field is left out', () => {
    const entity = entityOf({
      fields: { low: unique, high: { ...plain, default: 5 } },
      checks: [check],
    });
    expect(Math.max(...valuesOf(entity, 'low'))).toBeLessThan(5);
  });

  it('leave to the other field what fits all of them', () => {
    const entity = entityOf({
      fields: { low: plain, high: unique },
      checks: [check],
    });
    const [low] = entity.fields;
    const least = Math.min(...valuesOf(entity, 'high'));
    const free = freeValues(entity, low) as number[];
    expect(free.filter(value => value >= least)).toEqual([]);
  });
});

it('gives new values to the member of a unique set that no check compares', () => {
  const entity = entityOf({
    fields: { low: plain, high: plain, room: plain },
    unique: [['low', 'room']],
    checks: [check],
  });
  expect(freshFields(entity).map(({ name }) => name)).toEqual(['room']);
});
