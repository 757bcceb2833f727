import { JsonValue } from '@backstage/types';
import { FieldIr } from '../../../model';
import { Group, Subject, caseOf } from '../Subject';
import { bodyOf, create, post, refusedAt } from '../steps';
import { SendStep, VectorCase } from '../VectorsDocument';

/** More than any service of ours takes, a mebibyte. */
const OVERSIZE = 1_100_000;

/** Bodies that are no JSON, too large, of the wrong kind, or hold what no database stores. @internal */
export const requests: Group = subject => [
  malformed(subject),
  wrongKind(subject),
  oversized(subject),
  mediaTypes(subject),
  ...(textOf(subject) ? [hostileText(subject, textOf(subject)!)] : []),
  slash(subject),
  measured(subject),
];

function wording(label: string, says: string) {
  return { group: 'requests', label, says };
}

function malformed(subject: Subject): VectorCase {
  const broken = { status: 400, code: 'malformed_json' };
  return caseOf(
    subject,
    wording('malformed', 'refuses a body that is no JSON with 400'),
    [
      ...[
        '{"a": 1',
        '{',
        '"a',
        '{a: 1}',
        "{'a': 1}",
        'nothing',
        '{"a": 1}}',
      ].map(text => ({ ...post(subject, { text }, broken), says: text })),
      {
        ...post(subject, { bytes: 'eyJhIjogIv8ifQ==' }, broken),
        says: 'bytes that are no UTF-8',
      },
    ],
  );
}

function wrongKind(subject: Subject): VectorCase {
  const refused = { status: subject.invalid };
  return caseOf(
    subject,
    wording('wrong_kind', 'refuses JSON that is no object, and no body at all'),
    [
      ...([[], null, 'text', 1, true, [{}]] as JsonValue[]).map(json => ({
        ...post(subject, { json }, refused),
        says: JSON.stringify(json),
      })),
      { ...post(subject, { text: '' }, refused), says: 'no body' },
      {
        ...post(
          subject,
          { text: { $repeat: '[', times: 20_000 } },
          { status: [400, subject.invalid] },
        ),
        says: 'brackets in brackets in brackets',
      },
    ],
  );
}

function oversized(subject: Subject): VectorCase {
  const text = { $repeat: ' ', times: OVERSIZE };
  const expect = { status: 413 };
  return caseOf(
    subject,
    wording('oversized', 'refuses a body that is too large, announced or not'),
    [
      { ...post(subject, { text }, expect), says: 'with its length' },
      {
        ...post(subject, { text }, expect),
        chunked: true,
        says: 'in chunks',
      },
    ],
  );
}

function mediaTypes(subject: Subject): VectorCase {
  const attempt = (type: string | null, status: number): SendStep => ({
    ...post(subject, bodyOf(subject), { status }),
    headers: { 'content-type': type },
    says: type ?? 'no media type',
    ...(status === 201 ? { as: 'row' } : {}),
  });
  return caseOf(subject, wording('media_types', 'takes JSON only'), [
    attempt('text/plain', 415),
    attempt('application/xml', 415),
    attempt('image/svg+json', 415),
    attempt('application/x-www-form-urlencoded', 415),
    attempt('multipart/form-data; boundary=x', 415),
    attempt(null, 415),
    attempt('application/json; charset=utf-8', 201),
    attempt('Application/JSON', 201),
  ]);
}

/** A member that takes free text, best one whose length nothing bounds: no other rule looks at it. */
function textOf({ entity }: Subject): FieldIr | undefined {
  const texts = entity.fields.filter(
    field =>
      field.creatable &&
      ['string', 'text'].includes(field.type) &&
      !field.pattern &&
      (field.maxLength ?? 100) >= 3,
  );
  return texts.find(field => field.maxLength === undefined) ?? texts[0];
}

function hostileText(subject: Subject, field: FieldIr): VectorCase {
  const pointer = `/${field.apiName}`;
  const refused = refusedAt(subject, pointer);
  const attempt = (says: string, literal: string): SendStep => ({
    ...post(
      subject,
      bodyOf(subject, { set: { [pointer]: { $json: literal } } }),
      refused,
    ),
    says,
  });
  return caseOf(
    subject,
    wording('hostile_text', 'refuses text that no database stores'),
    [
      attempt('a NUL byte', '"a\\u0000b"'),
      attempt('the first half of a pair', '"a\\ud800b"'),
      attempt('the second half of a pair', '"a\\udc00b"'),
    ],
  );
}

/** A service may measure a request after its answer has left: until these are answered, it has. */
const MEANWHILE: readonly SendStep[] = [1, 2, 3].map(() => ({
  send: 'GET /health/ready',
  expect: { status: 200 },
}));

/** Ids of rows in labels would never end. */
function measured(subject: Subject): VectorCase {
  const id = `row/${subject.entity.id.apiName}`;
  return caseOf(
    subject,
    {
      group: 'metrics',
      label: 'without_ids',
      says: 'measures requests by route and not by path',
    },
    [
      create(subject, 'row'),
      {
        send: `GET ${subject.path}/{${id}}`,
        expect: { status: [200, 404, 405] },
      },
      ...MEANWHILE,
      {
        send: 'GET /metrics',
        expect: {
          status: 200,
          lacks: `${subject.path}/{${id}}"`,
        },
      },
    ],
  );
}

function slash(subject: Subject): VectorCase {
  const { path, entity } = subject;
  return caseOf(
    subject,
    wording(
      'slash',
      'serves a path with a slash at the end without a redirect',
    ),
    [
      {
        send: `POST ${path}/`,
        body: bodyOf(subject),
        expect: { status: 201 },
        as: 'row',
      },
      ...(entity.operations.list
        ? [{ send: `GET ${path}/`, expect: { status: 200 } }]
        : []),
      ...(entity.operations.get
        ? [
            {
              send: `GET ${path}/{row/${entity.id.apiName}}/`,
              expect: { status: 200 },
            },
          ]
        : []),
    ],
  );
}
