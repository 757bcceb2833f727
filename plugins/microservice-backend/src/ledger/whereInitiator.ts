import { Knex } from 'knex';
import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { InitiatorQuery } from '../access/operationRules';

/**
 * Narrows a query to the operations that meet the conditions of a permission policy.
 *
 * @internal
 */
export function whereInitiator(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<InitiatorQuery>,
): void {
  if ('allOf' in criteria) {
    for (const part of criteria.allOf) {
      query.andWhere(nested => whereInitiator(nested, part));
    }
  } else if ('anyOf' in criteria) {
    for (const part of criteria.anyOf) {
      query.orWhere(nested => whereInitiator(nested, part));
    }
  } else if ('not' in criteria) {
    query.whereNot(nested => whereInitiator(nested, criteria.not));
  } else {
    // Not null as well, so that the opposite holds for operations that nobody is known to have begun.
    query
      .whereNotNull('initiator')
      .whereIn('initiator', [...criteria.initiators]);
  }
}
