import {
  checkModel,
  DomainModel,
} from '@microservice-scaffolder/plugin-microservice-common';
import { GENERATES } from './HostileModel';
import { HOSTILE_MODELS } from './hostileModels';
import { irOf } from './irOf';

function outcome(model: unknown): string[] {
  const checked = checkModel(model);
  return checked.result === 'ok'
    ? [GENERATES]
    : [...new Set(checked.problems.map(({ code }) => code ?? 'none'))];
}

const titled = HOSTILE_MODELS.map(
  ({ title, expected, model }) => [title, expected, model] as const,
);

describe('a hostile model', () => {
  it('comes in at least 60 kinds', () => {
    expect(HOSTILE_MODELS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(titled)('with %s: %s', (_title, expected, model) => {
    expect(outcome(model)).toContain(expected);
  });

  it.each(titled.filter(([, expected]) => expected === GENERATES))(
    'with %s has names that a database takes, each once',
    (_title, _expected, model) => {
      const { entities } = irOf(model as DomainModel);
      const names = entities.flatMap(
        ({ table, primaryKey, indexes, links }) => [
          table,
          primaryKey,
          ...indexes.map(({ name }) => name),
          ...links.flatMap(link => [link.table, link.primaryKey, link.index]),
        ],
      );
      expect(names.filter(name => name.length > 63)).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});
