import { JsonValue } from '@backstage/types';
import { CheckIr, FieldIr } from '../../../model';
import { compareInLists } from '../compareInLists';
import { comparisonsOf, fitsBeside, fitsCheck } from '../comparisons';
import { valuesInRows } from '../freeValues';
import { Group, Subject, caseOf, offers } from '../Subject';
import { bodyOf, create, patch, post, refusedAt } from '../steps';
import { Step, VectorCase } from '../VectorsDocument';

/** Two members of one row that have to stand in a relation. @internal */
export const checks: Group = subject => {
  const { entity } = subject;
  return entity.checks
    .filter(check => check.other !== undefined)
    .flatMap(check => casesFor(subject, check));
};

type Pair = [left: JsonValue, right: JsonValue];

function casesFor(subject: Subject, check: CheckIr): VectorCase[] {
  const [left, right] = check.members.flatMap(
    name => subject.entity.fields.find(each => each.apiName === name) ?? [],
  );
  if (!left?.creatable || !right?.creatable) return [];
  const pairs = pairsOf(left, right).filter(fitsOthers(subject, check));
  const isGood = (pair: Pair) => fitsCheck(check, left, pair);
  const label = check.members.join('_');
  const attempt = ([a, b]: Pair, fits: boolean): Step => ({
    ...post(
      subject,
      bodyOf(subject, {
        set: { [`/${left.apiName}`]: a, [`/${right.apiName}`]: b },
      }),
      fits ? { status: 201 } : refusedAt(subject, `/${left.apiName}`, 'check'),
    ),
    says: `${a} ${check.operator} ${b}`,
    ...(fits ? { as: 'made' } : {}),
  });
  const good = inRowsOfTheirOwn([left, right], pairs.filter(isGood)).slice(
    0,
    3,
  );
  const bad = pairs.filter(pair => !isGood(pair)).slice(0, 3);
  const says = `holds ${check.members.join(` ${check.operator} `)}`;
  return [
    caseOf(subject, { group: 'checks', label, says }, [
      ...good.map(pair => attempt(pair, true)),
      ...bad.map(pair => attempt(pair, false)),
      ...nullPasses(subject, [left, right]),
    ]),
    ...changed(subject, [left, right], check),
  ];
}

/** Tells whether no other check forbids the values of the two members that this one compares. */
function fitsOthers(
  { entity }: Subject,
  check: CheckIr,
): (pair: Pair) => boolean {
  const others = check.members.flatMap((name, place) => {
    const field = entity.fields.find(each => each.apiName === name)!;
    return comparisonsOf(entity, field)
      .filter(comparison => comparison.check !== check)
      .map(comparison => ({
        comparison,
        place,
        otherPlace: check.members.indexOf(comparison.other.apiName),
        values: valuesInRows(entity, comparison.other),
      }));
  });
  return pair =>
    others.every(({ comparison, place, otherPlace, values }) =>
      (otherPlace < 0 ? values : [pair[otherPlace]]).every(beside =>
        fitsBeside(comparison, pair[place], beside),
      ),
    );
}

/** Of pairs that share a unique value the first. */
function inRowsOfTheirOwn(fields: FieldIr[], pairs: Pair[]): Pair[] {
  return pairs.reduce(
    (kept: Pair[], pair) =>
      fields.some(
        ({ unique }, place) =>
          unique && kept.some(each => each[place] === pair[place]),
      )
        ? kept
        : [...kept, pair],
    [],
  );
}

/** Equal values first: they tell `<` from `<=`. */
function pairsOf(left: FieldIr, right: FieldIr): Pair[] {
  const all = left.examples.flatMap(a =>
    right.examples.map((b): Pair => [a, b]),
  );
  const equal = ([a, b]: Pair) => compareInLists(left.type, a, b) === 0;
  return [...all.filter(equal), ...all.filter(pair => !equal(pair))];
}

function nullPasses(subject: Subject, fields: FieldIr[]): Step[] {
  return fields
    .filter(field => field.nullable)
    .map(field => ({
      ...post(
        subject,
        bodyOf(subject, { set: { [`/${field.apiName}`]: null } }),
        {
          status: 201,
        },
      ),
      as: `without_${field.apiName}`,
    }));
}

/** A change of one member is held against the other as it is stored. */
function changed(
  subject: Subject,
  [left, right]: FieldIr[],
  check: CheckIr,
): VectorCase[] {
  const stored = valuesInRows(subject.entity, right);
  const fits = fitsOthers(subject, check);
  const value = left.examples.find(candidate =>
    stored.every(
      beside =>
        !fitsCheck(check, left, [candidate, beside]) &&
        fits([candidate, beside]),
    ),
  );
  if (value === undefined) return [];
  if (!left.updatable || !offers(subject, 'patch')) return [];
  return [
    caseOf(
      subject,
      {
        group: 'checks',
        label: `patch_${left.apiName}_${right.apiName}`,
        says: `holds a changed /${left.apiName} against the stored /${right.apiName}`,
      },
      [
        create(subject, 'row'),
        patch(
          subject,
          { [left.apiName]: value },
          refusedAt(subject, `/${left.apiName}`, 'check'),
        ),
      ],
    ),
  ];
}
