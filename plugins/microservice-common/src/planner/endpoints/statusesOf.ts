import { EndpointPlan, EntityIr, ServiceIr } from '../../model';
import { mayConflict } from './mayConflict';

/** What decides which statuses an endpoint has. */
export interface Traits {
  success: number;
  operation: NonNullable<EndpointPlan['operation']>;
  /** The operation, or the name of the action. */
  name: string;
  /** Whether the id of a row stands in the path. */
  one: boolean;
  body: boolean;
  writes: boolean;
}

type Rule = [
  status: number | ((ir: ServiceIr) => number),
  applies: (traits: Traits, entity: EntityIr, ir: ServiceIr) => boolean,
];

/** Every error that the contract knows, and which endpoints may answer with it: a status is a row. */
const RULES: readonly Rule[] = [
  [400, ({ body }) => body],
  [401, ({ name }, { access }) => access[name] !== 'public'],
  [403, mayForbid],
  [404, ({ one }) => one],
  [409, ({ operation }, entity, ir) => mayConflict(operation, entity, ir)],
  [412, ({ one, writes }, { version }) => one && writes && version],
  [413, ({ body }) => body],
  [415, ({ body }) => body],
  // Each endpoint takes something that may break a constraint: a body, an id or a query.
  [ir => ir.api.validationStatus, () => true],
];

/** Whether somebody who is known may be refused: without a scope, without being an administrator, or for rows of others. */
function mayForbid(
  { name }: Traits,
  { access, scopes, owner }: EntityIr,
): boolean {
  return (
    access[name] === 'admin' ||
    Object.hasOwn(scopes, name) ||
    (access[name] === 'owner' && owner?.scope === 'shared_read')
  );
}

/**
 * The statuses of an endpoint, success first, then the errors in ascending order.
 *
 * @internal
 */
export function statusesOf(
  traits: Traits,
  entity: EntityIr,
  ir: ServiceIr,
): number[] {
  const errors = RULES.filter(([, applies]) => applies(traits, entity, ir)).map(
    ([status]) => (typeof status === 'number' ? status : status(ir)),
  );
  return [traits.success, ...[...new Set(errors)].sort((a, b) => a - b)];
}
