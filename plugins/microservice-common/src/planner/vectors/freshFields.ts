import { EntityIr, FieldIr, IndexIr } from '../../model';
import { comparisonsOf, isCompared } from './comparisons';
import { generatorOf } from './generatorOf';
import { rememberEach } from './rememberEach';

/**
 * The fields that need a new value in each row, so that no unique set is ever taken: one for each set, the one with the
 * most values, and what it is compared with. A set with a reference needs none: each row refers to a row of its own.
 *
 * @internal
 */
export const freshFields = rememberEach((entity: EntityIr): FieldIr[] => {
  const chosen = entity.indexes
    .filter(index => index.unique)
    .flatMap(index => chosenOf(entity, index) ?? []);
  const compared = chosen.flatMap(field =>
    comparisonsOf(entity, field).map(({ other }) => other),
  );
  return [
    ...new Set([...chosen, ...compared.filter(({ creatable }) => creatable)]),
  ];
});

function chosenOf(entity: EntityIr, index: IndexIr): FieldIr | undefined {
  const fields = index.members.flatMap(
    name => entity.fields.find(({ apiName }) => apiName === name) ?? [],
  );
  if (fields.some(field => field.reference)) return undefined;
  const free = fields.filter(field => field.creatable);
  const plain = free.filter(field => !isCompared(entity, field));
  return (
    plain.find(field => generatorOf(field).kind !== 'values') ??
    plain[0] ??
    free[0]
  );
}
