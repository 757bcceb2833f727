import { JsonObject, JsonValue } from '@backstage/types';
import { NeedIr } from '../CaseIr';
import { EntityIr } from '../EntityIr';
import { FieldIr } from '../FieldIr';
import { ChildIr, LinkIr } from '../RelationIr';
import { PairCheck } from './pairChecks';
import { Row, settle, settleOther } from './settle';

/** A list of parts, or a single one, with what it holds. */
export interface Owned {
  child: ChildIr;
  part: EntityIr;
}

/** What clients may send for an entity. */
export interface Sendable {
  fields: FieldIr[];
  owned: Owned[];
  links: LinkIr[];
  checks: PairCheck[];
}

/**
 * Valid bodies for creation, and what they lack: references, which only a running service has.
 *
 * @internal
 */
export function bodiesOf(
  entity: Sendable,
): Pick<
  EntityIr,
  'sample' | 'otherSample' | 'minimalSample' | 'requiredNames' | 'needs'
> {
  const sent = entity.fields.filter(
    field => field.creatable && !field.reference,
  );
  const required = sent.filter(field => field.required);
  const settled = (fields: FieldIr[]): Row =>
    settle(fields, entity.fields, entity.checks) ?? exampleRow(fields);
  const first = settled(sent);
  const other = settleOther(sent, first, entity.checks);
  const parts = (body: (part: EntityIr) => JsonObject) =>
    entity.owned.map(each => partsOf(each, body(each.part)));
  return {
    sample: bodyOf(
      sent,
      first,
      parts(part => part.sample),
    ),
    otherSample: bodyOf(
      sent,
      other,
      parts(part => part.otherSample),
    ),
    minimalSample: bodyOf(
      required,
      settled(required),
      entity.owned
        .filter(({ child }) => child.required)
        .map(each => partsOf(each, each.part.minimalSample)),
    ),
    requiredNames: requiredNames(entity),
    needs: needsOf(entity),
  };
}

function exampleRow(fields: FieldIr[]): Row {
  return Object.fromEntries(
    fields.map((field): [string, JsonValue] => [field.name, field.example]),
  );
}

function bodyOf(
  fields: FieldIr[],
  row: Row,
  parts: [string, JsonValue][],
): JsonObject {
  return Object.fromEntries([
    ...fields.map((field): [string, JsonValue] => [
      field.apiName,
      row[field.name],
    ]),
    ...parts,
  ]);
}

/** As few parts as are allowed, but at least one, so that there is something to look at. */
function partsOf({ child }: Owned, part: JsonObject): [string, JsonValue] {
  if (!child.many) return [child.apiName, part];
  const count = Math.max(child.minItems, 1);
  return [child.apiName, Array.from({ length: count }, () => ({ ...part }))];
}

function requiredNames({ fields, owned, links }: Sendable): string[] {
  return [
    ...fields.filter(field => field.creatable && field.required),
    ...owned.map(({ child }) => child).filter(child => child.required),
    ...links.filter(link => link.minItems > 0),
  ].map(({ apiName }) => apiName);
}

function needsOf({ fields, owned, links }: Sendable): NeedIr[] {
  return [
    ...fields
      .filter(field => field.creatable)
      .flatMap(({ reference, apiName, required }): NeedIr[] =>
        reference
          ? [
              {
                pointer: `/${apiName}`,
                entity: reference.entity,
                many: false,
                required,
              },
            ]
          : [],
      ),
    ...links.map(link => ({
      pointer: `/${link.apiName}`,
      entity: link.entity,
      many: true,
      required: link.minItems > 0,
    })),
    ...owned.flatMap(({ child, part }) =>
      part.needs.map(need => ({
        ...need,
        pointer: `/${child.apiName}${child.many ? '/*' : ''}${need.pointer}`,
      })),
    ),
  ];
}
