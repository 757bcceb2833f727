import { BoundaryCase, FieldIr } from '../../../model';
import { entityNamed } from '../../../model/entityNamed';
import { isCompared } from '../comparisons';
import { isFree } from '../freeValues';
import { generatorName } from '../freshMembers';
import { Group, Subject, caseOf, offers } from '../Subject';
import { bodyOf, create, kept, patch, post } from '../steps';
import { VectorCase } from '../VectorsDocument';

/** Every constraint takes the last value that it allows, and shows it as promised. @internal */
export const boundaries: Group = subject => {
  const { entity } = subject;
  const fits = fitsNewValues(subject);
  const own = entity.boundaries.filter(
    each => !isTaken(subject, each) && fits(each),
  );
  return [
    ...own.map(each => accepted(subject, each)),
    ...entity.fields.flatMap(field => folded(subject, field)),
    ...(offers(subject, 'patch') ? changed(subject, own) : []),
  ];
};

/** A value at the edge may be taken by an earlier run where it has to be unique. */
function isTaken({ entity }: Subject, { pointer }: BoundaryCase): boolean {
  return entity.indexes.some(
    index =>
      index.unique &&
      index.members.length === 1 &&
      `/${index.members[0]}` === pointer,
  );
}

/** The member that it is compared with may have a new value instead of that of the sample. */
function fitsNewValues({ entity }: Subject): (each: BoundaryCase) => boolean {
  const fits = new Map(
    entity.fields.map(field => [`/${field.apiName}`, isFree(entity, field)]),
  );
  return ({ pointer, value }) => fits.get(pointer)?.(value) ?? true;
}

function accepted(subject: Subject, each: BoundaryCase): VectorCase {
  const { label, pointer, value, shown } = each;
  return caseOf(
    subject,
    {
      group: 'boundaries',
      label,
      says: `takes the value at the edge of ${pointer}: ${label}`,
    },
    [
      {
        ...post(subject, bodyOf(subject, { set: { [pointer]: value } }), {
          status: 201,
          ...(isShown(subject, pointer) ? { at: { [pointer]: shown } } : {}),
        }),
        as: 'row',
      },
    ],
  );
}

/** Letters are stored in one case, however they are sent. */
function folded(subject: Subject, field: FieldIr): VectorCase[] {
  const name = field.apiName;
  if (!field.creatable || !field.readable) return [];
  if (!field.lowercase && !field.uppercase) return [];
  if (field.type === 'list') return [];
  const [sent, shown] = field.lowercase
    ? ['$upper', '$lower']
    : ['$lower', '$upper'];
  const value = field.unique
    ? { $fresh: generatorName(subject.entity, field) }
    : field.example;
  const wording = {
    group: 'boundaries',
    label: `${name}_case`,
    says: `stores /${name} in ${field.lowercase ? 'lower' : 'upper'} case`,
  };
  const set = { [`/${name}`]: { [sent]: value } };
  return [
    caseOf(subject, wording, [
      post(subject, bodyOf(subject, { set }), {
        status: 201,
        body: { [name]: { [shown]: kept(`sent/${name}`) } },
      }),
    ]),
  ];
}

function changed(subject: Subject, own: BoundaryCase[]): VectorCase[] {
  const { entity } = subject;
  const pointers = new Set(
    entity.fields
      .filter(field => field.updatable && field.readable)
      .filter(field => !isCompared(entity, field))
      .map(field => `/${field.apiName}`),
  );
  const mine = own.filter(({ pointer }) => pointers.has(pointer));
  if (!mine.length) return [];
  const wording = {
    group: 'boundaries',
    label: 'patch',
    says: 'changes members to the values at their edges',
  };
  return [
    caseOf(subject, wording, [
      create(subject, 'row'),
      ...mine.map(({ pointer, value, shown }) =>
        patch(
          subject,
          { [pointer.slice(1)]: value },
          {
            status: 200,
            at: { [pointer]: shown },
          },
        ),
      ),
    ]),
  ];
}

/** What stands at a pointer may be written only. */
function isShown({ entity, ir }: Subject, pointer: string): boolean {
  const [, first, ...below] = pointer.split('/');
  const child = entity.children.find(each => each.apiName === first);
  const owner = child ? entityNamed(ir, child.entity) : entity;
  const name = child ? below.find(step => /\D/.test(step)) : first;
  const field = owner.fields.find(each => each.apiName === name);
  return field?.readable ?? true;
}
