import {
  OPERATION_ORDERS,
  OPERATION_STATES,
} from '@microservice-scaffolder/plugin-microservice-common';
import { OperationFilter } from '../ledger/OperationFilter';
import { FieldRule, parseFields, text } from './fieldRules';

type Query = Record<'owner' | 'repository' | 'state' | 'order', string>;

const once = text(/^[^]*$/, 'given at most once');

const RULES: Record<keyof Query, FieldRule> = {
  owner: once,
  repository: once,
  state: {
    accepts: value => OPERATION_STATES.some(state => state === value),
    expectation: `one of ${OPERATION_STATES.join(', ')}`,
  },
  order: text(
    new RegExp(`^(asc|desc):(${OPERATION_ORDERS.join('|')})$`),
    `asc or desc, a colon and one of ${OPERATION_ORDERS.join(', ')}`,
  ),
};

/**
 * Which operations a request asks for. Throws an `InputError` that names the parameter at fault.
 *
 * @internal
 */
export function parseOperationQuery(query: unknown): OperationFilter {
  const { order, ...filter } = parseFields<Partial<Query>>(query, RULES);
  const [direction, by] = order?.split(':') ?? [];
  const wanted = { by, direction } as OperationFilter['order'];
  return { ...filter, ...(order && { order: wanted }) } as OperationFilter;
}
