import { JsonObject, JsonValue } from '@backstage/types';
import { ChildIr, EntityIr, FieldIr } from '../../../model';
import { entityNamed } from '../../../model/entityNamed';
import { computedValue } from '../../../model/ir/computedValue';
import { compareDecimals, rangeOf, stepDecimal } from '../../../model/values';
import { Group, Subject, caseOf, offers } from '../Subject';
import { bodyOf, create, post, refusedAt } from '../steps';
import { VectorCase } from '../VectorsDocument';

/** Values that the service computes from the parts, exactly. @internal */
export const computed: Group = subject => {
  const { entity } = subject;
  return entity.fields
    .filter(field => field.computed && field.readable)
    .flatMap(field => casesFor(subject, field));
};

interface Sum {
  field: FieldIr;
  child: ChildIr;
  part: EntityIr;
}

function casesFor(subject: Subject, field: FieldIr): VectorCase[] {
  const { entity, ir } = subject;
  const child = entity.children.find(
    each => each.name === field.computed!.over,
  );
  if (!child) return [];
  const sum = { field, child, part: entityNamed(ir, child.entity) };
  const several = [
    ...(child.minItems === 0 ? [[]] : []),
    smallParts(sum),
    largeParts(sum),
  ];
  return [
    ...several.map((parts, index) => exact(subject, sum, { parts, index })),
    ...tooLarge(subject, sum),
    ...(offers(subject, 'patch') ? [again(subject, sum)] : []),
  ];
}

function fieldsOf({ field, part }: Sum): FieldIr[] {
  return field.computed!.of.flatMap(
    name => part.fields.find(each => each.name === name) ?? [],
  );
}

/** What a client has to find: never by binary floating point. */
function valueOf(sum: Sum, parts: JsonObject[]): string {
  const { field, child, part } = sum;
  return computedValue(field.computed!, { child, part }, parts);
}

function shown({ field }: Sum, value: string): JsonValue {
  return field.type === 'decimal'
    ? stepDecimal(value, field.scale ?? 0, 0)
    : Number(value);
}

/** The samples, as many as may be, with one part at a sum that binary floating point gets wrong. */
function smallParts({ part, child }: Sum): JsonObject[] {
  const length = Math.max(child.minItems, Math.min(3, child.maxItems));
  return Array.from({ length }, (_, index) =>
    index % 2 ? part.otherSample : part.sample,
  );
}

/** The largest values whose result still fits: more digits than a binary floating point number holds. */
function largeParts(sum: Sum): JsonObject[] {
  const { part, child, field } = sum;
  const length = Math.max(child.minItems, 1);
  const steps = fieldsOf(sum).map(each => candidates(each));
  const combinations = steps.reduce<JsonObject[]>(
    (found, values, index) =>
      found.flatMap(each =>
        values.map(value => ({
          ...each,
          [fieldsOf(sum)[index].apiName]: value,
        })),
      ),
    [{}],
  );
  const fitting = combinations
    .map(values =>
      Array.from({ length }, () => ({ ...part.sample, ...values })),
    )
    .filter(
      parts => compareDecimals(valueOf(sum, parts), field.computed!.max) <= 0,
    )
    .sort((a, b) => compareDecimals(valueOf(sum, b), valueOf(sum, a)));
  return fitting[0] ?? smallParts(sum);
}

/** Values from the largest downwards by powers of ten, each with every digit different from nought. */
function candidates(field: FieldIr): JsonValue[] {
  const { high, low, scale } = rangeOf(field);
  const digits = high.replace(/^-|\./g, '').length;
  const all = Array.from({ length: digits - scale }, (_, index) => {
    const whole = '7'.repeat(digits - scale - index);
    return scale ? `${whole}.${'7'.repeat(scale)}` : whole;
  });
  return [high, ...all]
    .filter(value => compareDecimals(value, high) <= 0)
    .filter(value => compareDecimals(value, low) >= 0)
    .map(value => (field.type === 'decimal' ? value : Number(value)));
}

function exact(
  subject: Subject,
  sum: Sum,
  { parts, index }: { parts: JsonObject[]; index: number },
): VectorCase {
  const { field, child } = sum;
  return caseOf(
    subject,
    {
      group: 'computed',
      label: `${field.apiName}_${index}`,
      says: `computes /${field.apiName} exactly`,
    },
    [
      {
        ...post(
          subject,
          bodyOf(subject, { set: { [`/${child.apiName}`]: parts } }),
          {
            status: 201,
            body: { [field.apiName]: shown(sum, valueOf(sum, parts)) },
          },
        ),
        as: 'row',
      },
    ],
  );
}

/** One more of the largest parts than the column can hold the sum of. */
function tooLarge(subject: Subject, sum: Sum): VectorCase[] {
  const { part, child, field } = sum;
  const highest = Object.fromEntries(
    fieldsOf(sum).map(each => [each.apiName, candidates(each)[0]]),
  );
  const parts = Array.from({ length: child.maxItems }, () => ({
    ...part.sample,
    ...highest,
  }));
  if (field.computed!.op === 'count') return [];
  if (compareDecimals(valueOf(sum, parts), field.computed!.max) <= 0) return [];
  const pointer = `/${child.apiName}`;
  return [
    caseOf(
      subject,
      {
        group: 'computed',
        label: `${field.apiName}_too_large`,
        says: `refuses parts whose ${field.apiName} would not fit`,
      },
      [
        post(
          subject,
          bodyOf(subject, { set: { [pointer]: parts } }),
          refusedAt(subject, pointer, 'computed_range'),
        ),
      ],
    ),
  ];
}

function again(subject: Subject, sum: Sum): VectorCase {
  const { field, child, part } = sum;
  const parts = Array.from(
    { length: Math.max(child.minItems, 1) },
    () => part.otherSample,
  );
  return caseOf(
    subject,
    {
      group: 'computed',
      label: `${field.apiName}_again`,
      says: `computes /${field.apiName} again when the parts are replaced`,
    },
    [
      create(subject, 'row'),
      {
        send: `PATCH ${subject.path}/{row/${subject.entity.id.apiName}}`,
        body: {
          of: subject.entity.name,
          only: [child.apiName],
          set: { [`/${child.apiName}`]: parts },
        },
        expect: {
          status: 200,
          body: { [field.apiName]: shown(sum, valueOf(sum, parts)) },
        },
      },
    ],
  );
}
