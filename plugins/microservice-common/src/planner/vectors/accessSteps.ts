import { ActionIr, EntityOperation } from '../../model';
import { OPERATIONS } from '../Operation';
import { ABSENT } from './absentIds';
import { Subject, offers } from './Subject';
import { bodyOf } from './steps';
import { BodyVector } from './VectorsDocument';

/** A request that carries out an operation, or an action by its name. */
export interface Attempt {
  /** The operation, or the name of the action. */
  name: string;
  method: string;
  /** What follows the collection: `/{row/id}`. */
  below: string;
  /** A body that the service could take. */
  body?: BodyVector;
}

/** A request for every endpoint of the subject, about a row that is not there. @internal */
export function attemptsOnNothing(subject: Subject): Attempt[] {
  return attempts(subject, `/${ABSENT[subject.entity.id.strategy]}`);
}

/** A request for every endpoint that is about one row, about the kept one. @internal */
export function attemptsOnRow(subject: Subject): Attempt[] {
  const row = `/{row/${subject.entity.id.apiName}}`;
  return attempts(subject, row).filter(({ below }) => below);
}

function attempts(subject: Subject, row: string): Attempt[] {
  const { entity } = subject;
  return [
    ...OPERATIONS.filter(({ operation }) => offers(subject, operation)).map(
      ({ operation, method, one }) => ({
        name: operation,
        method,
        below: one ? row : '',
        ...bodyFor(operation, subject),
      }),
    ),
    ...entity.actions.map(action => ({
      name: action.name,
      method: action.method,
      below: `${row}${action.path}`,
      body: { json: { [memberOf(action, subject)]: valueOf(action, subject) } },
    })),
  ];
}

function bodyFor(
  operation: EntityOperation,
  subject: Subject,
): { body?: BodyVector } {
  if (operation === 'create') return { body: bodyOf(subject) };
  if (operation === 'update')
    return { body: bodyOf(subject, { for: 'replace' }) };
  return operation === 'patch' ? { body: { json: {} } } : {};
}

function memberOf({ field }: ActionIr, { entity }: Subject): string {
  return entity.fields.find(({ name }) => name === field)!.apiName;
}

function valueOf({ enum: name }: ActionIr, { ir }: Subject): string {
  return ir.enums.find(each => each.name === name)!.values[0];
}
