import { columnName } from '../../ir/fieldIr';
import { nameCases } from '../../naming';
import { referenceField, relationsOf } from '../../relations';
import { Problem } from '../../Problem';
import {
  isReservedAttribute,
  isReservedColumn,
  isReservedField,
} from '../reservedIdentifiers';
import { EntityContext } from './EntityRule';

/** A name that its author chose, with what it is called in a sentence. */
interface Chosen {
  where: string;
  code: string;
  names: (string | undefined)[];
  attributes?: string[];
  columns?: (string | undefined)[];
  instead: string;
}

/**
 * Names of fields, relations, ids and actions that generated code needs for itself.
 *
 * @internal
 */
export function reservedMembers(context: EntityContext): Problem[] {
  return chosenNames(context).flatMap(
    ({ where, code, names, attributes = [], columns = [], instead }) => {
      const reserved =
        names.find(name => name && isReservedField(name)) ??
        attributes.find(isReservedAttribute) ??
        columns.find(name => name && isReservedColumn(name));
      if (reserved === undefined) return [];
      return [
        {
          where,
          code,
          what: `'${reserved}' is a name that generated code needs for itself`,
          fix: `choose another, for example ${instead}`,
        },
      ];
    },
  );
}

function chosenNames({ name, entity, where }: EntityContext): Chosen[] {
  const { snake } = nameCases(name);
  const { api_name: shownKey } = entity.id ?? {};
  return [
    ...Object.entries(entity.fields).map(([key, field]) => ({
      where: `${where}.fields.${key}`,
      code: 'field.reserved',
      names: [key, field.api_name],
      columns: [columnName(key, field)],
      instead: `${snake}_${key}`,
    })),
    ...relationsOf(entity).map(([key, relation]) => ({
      where: `${where}.relations.${key}`,
      code: 'relation.reserved',
      names: [relation.owned ? key : undefined, relation.api_name],
      attributes: [key, referenceField(key)],
      instead: `${snake}_${key}`,
    })),
    ...Object.keys(entity.actions ?? {}).map(key => ({
      where: `${where}.actions.${key}`,
      code: 'action.reserved',
      names: [key],
      instead: `${key}_${snake}`,
    })),
    {
      where: `${where}.id.api_name`,
      code: 'id.reserved',
      names: [shownKey === 'id' ? undefined : shownKey],
      instead: `${snake}_id`,
    },
  ];
}
