import { JsonValue } from '@backstage/types';
import { FieldIr } from '../../../model';
import { Group, Subject, caseOf } from '../Subject';
import { bodyOf, post, refusedAt } from '../steps';
import { VectorCase } from '../VectorsDocument';

type Attempt = [says: string, value: JsonValue, mayBeMalformed?: boolean];

const BEYOND_EVERYTHING: Attempt[] = [
  ['five thousand digits', { $json: { $repeat: '9', times: 5000 } }, true],
  ['not a number', { $json: 'NaN' }, true],
  ['infinity', { $json: '-Infinity' }, true],
  ['a boolean', true],
  ['an object', {}],
];

const HUGE: Attempt[] = [
  ['1e400', { $json: '1e400' }],
  ['a hundred digits', { $json: '9'.repeat(100) }],
  ...BEYOND_EVERYTHING,
];

const TEXT: Attempt = ['text instead of a number', '1'];
const NUMBER: Attempt[] = [...HUGE, TEXT];

/** Three hundred digits are a number of this type. */
const FLOAT: Attempt[] = [
  ['1e400', { $json: '1e400' }],
  ['four hundred digits', { $json: '9'.repeat(400) }],
  ...BEYOND_EVERYTHING,
  TEXT,
];

/** What to try by type. */
const ATTEMPTS: Readonly<Record<string, Attempt[]>> = {
  int32: NUMBER,
  int64: NUMBER,
  float64: FLOAT,
  decimal: [
    ...HUGE,
    ['a number instead of text', { $json: '12.50' }],
    ['an exponent', '1e2'],
    ['no digits', ''],
    ['the text NaN', 'NaN'],
    ['five thousand digits as text', { $repeat: '9', times: 5000 }],
  ],
  boolean: [
    ['the text true', 'true'],
    ['the text yes', 'yes'],
    ['one', 1],
    ['nought', 0],
  ],
};

/** Numbers that no column holds, and values that only look right: what a client sends has one meaning. @internal */
export const literals: Group = subject => {
  const { entity } = subject;
  return entity.fields
    .filter(field => field.creatable && Object.hasOwn(ATTEMPTS, field.type))
    .map(field => attempts(subject, field));
};

function attempts(subject: Subject, field: FieldIr): VectorCase {
  const pointer = `/${field.apiName}`;
  const strict = refusedAt(subject, pointer);
  const loose = { status: [400, subject.invalid] };
  return caseOf(
    subject,
    {
      group: 'requests',
      label: `literals_${field.apiName}`,
      says: `refuses values at ${pointer} that no column holds, or that only look right`,
    },
    ATTEMPTS[field.type].map(([says, value, mayBeMalformed]) => ({
      ...post(
        subject,
        bodyOf(subject, { set: { [pointer]: value } }),
        mayBeMalformed ? loose : strict,
      ),
      says,
    })),
  );
}
