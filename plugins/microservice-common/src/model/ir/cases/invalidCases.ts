import { JsonObject } from '@backstage/types';
import { InvalidCase } from '../../CaseIr';
import { FieldIr } from '../../FieldIr';
import { LinkIr } from '../../RelationIr';
import { Owned, Sendable } from '../bodies';
import { Break } from './typeBreaks';
import { fieldBreaks } from './fieldBreaks';

/** Longer values tell nothing more and make files that nobody reads. */
const LARGEST = 20_000;

/**
 * For each constraint of an entity one change to its sample that breaks it and nothing else.
 *
 * @internal
 */
export function invalidCases({
  fields,
  owned,
  links,
}: Pick<Sendable, 'fields' | 'owned' | 'links'>): InvalidCase[] {
  const broken = fields
    .filter(field => field.creatable)
    .flatMap(field => fieldBreaks(field).map(each => caseOf(field, each)));
  return [
    ...broken,
    ...fields.filter(field => field.readable && !field.creatable).map(readOnly),
    ...owned.flatMap(partCases),
    ...links.flatMap(link => linkBreaks(link).map(each => caseOf(link, each))),
    { label: 'unknown_member', pointer: '/no_such_field', value: 1 },
  ].filter(({ value }) => JSON.stringify(value ?? null).length <= LARGEST);
}

function caseOf(
  member: { name: string; apiName: string },
  [constraint, value, below = '']: Break,
): InvalidCase {
  return {
    label: `${member.name}_${constraint}`,
    pointer: `/${member.apiName}${below}`,
    ...(value === undefined ? {} : { value }),
  };
}

function readOnly({ name, apiName, example }: FieldIr): InvalidCase {
  return { label: `${name}_read_only`, pointer: `/${apiName}`, value: example };
}

/** What is wrong with the parts as a whole, then with the members of the first one. */
function partCases({ child, part }: Owned): InvalidCase[] {
  const first = child.many ? '/0' : '';
  const whole: Break[] = [
    ...(child.required ? [['missing', undefined] as Break] : []),
    ...(child.required || child.many ? [['null', null] as Break] : []),
    ...(child.many ? countBreaks({ child, part }) : []),
    ['not_an_object', 'x', first],
  ];
  return [
    ...whole.map(each => caseOf(child, each)),
    ...part.invalid.map(each => ({
      ...each,
      label: `${child.name}_${each.label}`,
      pointer: `/${child.apiName}${first}${each.pointer}`,
    })),
  ];
}

function countBreaks({ child, part }: Owned): Break[] {
  const copies = (count: number): JsonObject[] =>
    Array.from({ length: count }, () => part.minimalSample);
  return [
    ['not_a_list', 7],
    ...(child.minItems > 0
      ? [['too_few', copies(child.minItems - 1)] as Break]
      : []),
    ['too_many', copies(child.maxItems + 1)],
  ];
}

function linkBreaks({ type, minItems, maxItems }: LinkIr): Break[] {
  const idOf = (index: number) =>
    type === 'int64'
      ? index + 1
      : `018f4e3a-7c00-7000-8000-${String(index).padStart(12, '0')}`;
  const unknown = (count: number) =>
    Array.from({ length: count }, (_, index) => idOf(index));
  return [
    ...(minItems > 0 ? [['missing', undefined] as Break] : []),
    ['null', null],
    ['not_a_list', 7],
    ...(minItems > 0 ? [['too_few', unknown(minItems - 1)] as Break] : []),
    ['too_many', unknown(maxItems + 1)],
  ];
}
