import { InvalidCase } from '../../../model';
import { Group, Subject, caseOf, offers } from '../Subject';
import { bodyOf, create, patch, post, refusedAt } from '../steps';
import { DerivedBody, VectorCase } from '../VectorsDocument';

/** Every constraint refuses what is just beyond it, on creation and on every way to change a row. @internal */
export const constraints: Group = subject => {
  const { invalid } = subject.entity;
  return [
    ...invalid.map(each => refusedOnCreation(subject, each)),
    ...(offers(subject, 'patch') ? refusedOnChange(subject, invalid) : []),
    ...(offers(subject, 'update') ? [refusedOnUpdate(subject, invalid)] : []),
  ];
};

function changeOf({ pointer, value }: InvalidCase): Partial<DerivedBody> {
  return value === undefined
    ? { drop: [pointer] }
    : { set: { [pointer]: value } };
}

function refusedOnCreation(subject: Subject, each: InvalidCase): VectorCase {
  const { label, pointer } = each;
  return caseOf(
    subject,
    {
      group: 'constraints',
      label,
      says: `refuses to make a row whose ${pointer} is wrong: ${label}`,
    },
    [
      post(
        subject,
        bodyOf(subject, changeOf(each)),
        refusedAt(subject, pointer),
      ),
    ],
  );
}

/** Members of the first level, one case each with all that is wrong for it. */
function refusedOnChange(
  subject: Subject,
  invalid: InvalidCase[],
): VectorCase[] {
  const names = [
    ...subject.entity.fields
      .filter(field => field.updatable || !field.creatable)
      .map(field => field.apiName),
    'no_such_field',
  ];
  return names.flatMap(name => {
    const mine = invalid.filter(
      ({ pointer, value }) => pointer === `/${name}` && value !== undefined,
    );
    if (!mine.length) return [];
    const wording = {
      group: 'constraints',
      label: `patch_${name}`,
      says: `refuses to change /${name} to anything wrong`,
    };
    return caseOf(subject, wording, [
      create(subject, 'row'),
      ...mine.map(({ pointer, value }) =>
        patch(subject, { [name]: value! }, refusedAt(subject, pointer)),
      ),
    ]);
  });
}

function refusedOnUpdate(subject: Subject, invalid: InvalidCase[]): VectorCase {
  const partial = subject.ir.api.put === 'partial';
  const changeable = subject.entity.fields
    .filter(field => field.updatable)
    .map(field => `/${field.apiName}`);
  const mine = invalid
    .filter(({ pointer }) => changeable.includes(pointer))
    .filter(({ value }) => !partial || value !== undefined);
  const { path, entity } = subject;
  return caseOf(
    subject,
    {
      group: 'constraints',
      label: 'put',
      says: 'refuses to replace a row by anything wrong',
    },
    [
      create(subject, 'row'),
      ...mine.map(each => ({
        send: `PUT ${path}/{row/${entity.id.apiName}}`,
        body: bodyOf(subject, { for: 'replace', ...changeOf(each) }),
        expect: refusedAt(subject, each.pointer),
      })),
    ],
  );
}
