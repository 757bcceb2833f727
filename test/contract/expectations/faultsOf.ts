import type { Answer } from '../http/HttpClient';
import type { Expectation, Json } from '../Vectors';
import { valueAt } from '../values/pointer';
import { rowsOf } from '../http/rowsOf';
import { alwaysHolds } from './alwaysHolds';
import { differences, show } from './differences';

/** An expectation with its expressions resolved. */
export type Resolved = Omit<Expectation, 'body' | 'at'> & {
  body?: Json;
  at?: Record<string, Json>;
};

/** Where an answer is not as expected, one sentence each. */
export function faultsOf(
  answer: Answer,
  expected: Resolved,
  path: string,
): string[] {
  const statuses = [expected.status].flat();
  if (!statuses.includes(answer.status)) {
    return [`the status is ${answer.status}, not ${statuses.join(' or ')}`];
  }
  return [
    ...alwaysHolds(answer, path),
    ...headerFaults(answer, expected),
    ...bodyFaults(answer, expected),
    ...rowFaults(answer, expected),
    ...problemFaults(answer, expected),
  ];
}

function headerFaults({ headers }: Answer, expected: Resolved): string[] {
  return Object.entries(expected.headers ?? {}).flatMap(([name, wanted]) => {
    const actual = headers[name];
    const fits =
      wanted === null
        ? actual === undefined
        : actual !== undefined && matches(actual, wanted);
    return fits
      ? []
      : [`the header ${name} is ${actual ?? 'absent'}, not ${wanted}`];
  });
}

function matches(actual: string, wanted: string): boolean {
  const pattern = /^\/(.*)\/$/.exec(wanted);
  return pattern ? new RegExp(pattern[1]).test(actual) : actual === wanted;
}

function bodyFaults({ json, text }: Answer, expected: Resolved): string[] {
  const { body, at = {}, members, text: part, lacks } = expected;
  return [
    ...(body === undefined ? [] : differences(body, json)),
    ...Object.entries(at).flatMap(([pointer, value]) =>
      differences(value, valueAt(json, pointer), pointer),
    ),
    ...(members ? memberFaults(members, json) : []),
    ...(part === undefined || text.includes(part)
      ? []
      : [`the answer does not hold ${part}`]),
    ...(lacks !== undefined && text.includes(lacks)
      ? [`the answer holds ${lacks}`]
      : []),
  ];
}

function memberFaults(wanted: string[], json: Json | undefined): string[] {
  const actual = Object.keys((json as object) ?? {});
  return [
    ...actual
      .filter(name => !wanted.includes(name))
      .map(name => `the answer shows ${name}`),
    ...wanted
      .filter(name => !actual.includes(name))
      .map(name => `the answer does not show ${name}`),
  ];
}

function rowFaults(answer: Answer, expected: Resolved): string[] {
  const { rowMembers, rowCount } = expected;
  if (!rowMembers && !rowCount) return [];
  const rows = rowsOf(answer);
  if (!rows) return ['the answer is no list'];
  const { min = 0, max = Infinity } = rowCount ?? {};
  return [
    ...(rows.length < min || rows.length > max
      ? [`the list has ${rows.length} rows, not ${min} to ${max}`]
      : []),
    ...(rowMembers
      ? rows.slice(0, 3).flatMap(row => memberFaults(rowMembers, row))
      : []),
  ];
}

type Named = { location?: string; pointer?: string; code?: string };

function problemFaults({ json }: Answer, expected: Resolved): string[] {
  const problem = (json ?? {}) as { code?: string; errors?: Named[] };
  const { code, errors } = expected;
  return [
    ...(code === undefined || problem.code === code
      ? []
      : [`the code is ${problem.code}, not ${code}`]),
    ...(errors ? errorFaults(errors, problem.errors ?? []) : []),
  ];
}

function errorFaults(wanted: Named[], actual: Named[]): string[] {
  const fits = (one: Named, other: Named) =>
    Object.entries(one).every(
      ([name, value]) => other[name as keyof Named] === value,
    );
  return [
    ...wanted
      .filter(each => !actual.some(other => fits(each, other)))
      .map(each => `no error is ${show(each)}: ${show(actual as Json)}`),
    ...actual
      .filter(other => !wanted.some(each => fits(each, other)))
      .map(other => `there is an error besides: ${show(other)}`),
  ];
}
