import { JsonObject, JsonValue } from '@backstage/types';
import { Subject } from './Subject';
import {
  BodyVector,
  CreateStep,
  DerivedBody,
  Expectation,
  FindStep,
  SendStep,
} from './VectorsDocument';

/** A value of an earlier answer: `row/id`. `answer` is the answer at hand, `sent` the body of its request. @internal */
export function kept(address: string): JsonObject {
  return { $kept: address };
}

/** Any value but this one. @internal */
export function not(value: JsonValue): JsonObject {
  return { $not: value };
}

/** Makes a row of the subject, or of another resource, and keeps it. @internal */
export function create(
  { entity }: { entity: { name: string } },
  as: string,
  body?: CreateStep['body'],
): CreateStep {
  return { create: entity.name, ...(body ? { body } : {}), as };
}

/** A body of the subject with changes. @internal */
export function bodyOf(
  { entity }: Subject,
  changes: Omit<DerivedBody, 'of'> = {},
): DerivedBody {
  return { of: entity.name, ...changes };
}

/** Posts to the collection. @internal */
export function post(
  { path }: Subject,
  body: BodyVector,
  expect: Expectation,
): SendStep {
  return { send: `POST ${path}`, body, expect };
}

/** `GET /api/v1/items/{row/id}` @internal */
export function onRow(
  method: string,
  { path, entity }: Subject,
  row = 'row',
): string {
  return `${method} ${path}/{${row}/${entity.id.apiName}}`;
}

/** Changes members of the kept row. @internal */
export function patch(
  subject: Subject,
  json: JsonValue,
  expect: Expectation,
): SendStep {
  return { send: onRow('PATCH', subject), body: { json }, expect };
}

/** Reads the kept row. @internal */
export function get(
  subject: Subject,
  expect: Expectation,
  row = 'row',
): SendStep {
  return { send: onRow('GET', subject, row), expect };
}

/** Deletes the kept row. @internal */
export function remove(
  subject: Subject,
  expect: Expectation = { status: [200, 204] },
  row = 'row',
): SendStep {
  return { send: onRow('DELETE', subject, row), expect };
}

/** Looks for kept rows in the list of the subject. @internal */
export function find(
  { entity }: Subject,
  query: [string, JsonValue][],
  rows: Pick<FindStep, 'include' | 'exclude'>,
): FindStep {
  return { find: entity.name, ...(query.length ? { query } : {}), ...rows };
}

/** What a body gets that breaks a constraint at a pointer. @internal */
export function refusedAt(
  { invalid }: Subject,
  pointer: string,
  code?: string,
): Expectation {
  return {
    status: invalid,
    errors: [{ location: 'body', pointer, ...(code ? { code } : {}) }],
  };
}

/** The problem of a row that does not exist. @internal */
export const NOT_FOUND: Expectation = { status: 404 };

/** The problem of a change that others stand against. @internal */
export const CONFLICT: Expectation = { status: 409, code: 'conflict' };
