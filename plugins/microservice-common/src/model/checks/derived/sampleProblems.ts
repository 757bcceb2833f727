import { JsonObject } from '@backstage/types';
import { entityNamed } from '../../entityNamed';
import { computedValue, isStorable } from '../../ir/computedValue';
import { pairChecksOf } from '../../ir/pairChecks';
import { settle } from '../../ir/settle';
import { Problem } from '../../Problem';
import { MOST_EXAMPLES } from '../../values';
import { DerivedContext } from './DerivedContext';

/**
 * Entities of which no valid row was found, or fewer than a list needs to have pages.
 *
 * @internal
 */
export function sampleProblems(context: DerivedContext): Problem[] {
  return [
    ...checkProblems(context),
    ...totalProblems(context),
    ...keyProblems(context),
  ];
}

function checkProblems({ entity, where, model }: DerivedContext): Problem[] {
  const { fields } = entity;
  const checks = pairChecksOf(model.entities[entity.name], fields);
  const sent = fields.filter(field => field.creatable && !field.reference);
  const required = sent.filter(field => field.required);
  const isSettled = [sent, required].every(body =>
    settle(body, fields, checks),
  );
  if (isSettled) return [];
  return [
    {
      where: `${where}.checks`,
      code: 'check.sample',
      what: 'refuse every row that was tried, defaults included',
      fix: 'give the fields examples and defaults that satisfy all checks together',
    },
  ];
}

/** A total that the samples already exceed is too narrow for anything real. */
function totalProblems({ entity, where, entities }: DerivedContext): Problem[] {
  return entity.fields.flatMap(({ name, computed }) => {
    const child = entity.children.find(each => each.name === computed?.over);
    if (!computed || !child) return [];
    const part = entityNamed({ entities }, child.entity);
    const owned = { child, part };
    const bodies = [entity.sample, entity.otherSample].map(
      body => body[child.apiName] as JsonObject[],
    );
    const large = bodies.find(parts => !isStorable(computed, owned, parts));
    if (!large) return [];
    const value = computedValue(computed, owned, large);
    return [
      {
        where: `${where}.fields.${name}`,
        code: 'computed.range',
        what: `cannot store ${value}, to which the samples add up`,
        fix: 'raise its precision, or give the fields of the part smaller examples',
      },
    ];
  });
}

/** Several fields that are unique together, of which clients send too few different values. */
function keyProblems({ entity, where }: DerivedContext): Problem[] {
  return entity.indexes
    .filter(({ unique, columns }) => unique && columns.length > 1)
    .flatMap(({ columns }) => {
      const fields = entity.fields.filter(
        field => columns.includes(field.dbName) && field.creatable,
      );
      const rows = fields
        .map(field => (field.reference ? MOST_EXAMPLES : field.examples.length))
        .reduce((product, count) => product * count, fields.length ? 1 : 0);
      if (rows >= MOST_EXAMPLES) return [];
      return [
        {
          where: `${where}.unique`,
          code: 'entity.unique_few',
          what: `leaves fewer than ${MOST_EXAMPLES} different rows for ${columns.join(
            ', ',
          )}`,
          fix: 'add a field that clients send and that has more values',
        },
      ];
    });
}
