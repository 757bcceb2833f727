import { EntityModel } from '../DomainModel';
import { identifier } from '../naming';
import { EntityIr } from '../EntityIr';
import { FieldIr } from '../FieldIr';
import { IndexIr } from '../TableIr';

type Sort = EntityIr['defaultSort'];

/**
 * The indexes of a table, each set of columns once: those of fields, those over several fields, and the one that lists
 * are sorted by. Unique ones of a soft-deleted entity leave deleted rows out.
 *
 * @internal
 */
export function indexesOf(
  table: string,
  entity: EntityModel,
  { fields, sort }: { fields: FieldIr[]; sort: Sort },
): IndexIr[] {
  const index = (names: string[], unique: boolean) =>
    indexIr(table, names.map(columnOf(fields)), {
      unique,
      liveOnly: unique && (entity.soft_delete ?? false),
    });
  return distinct([
    ...fields
      .filter(field => field.unique || field.indexed)
      .map(field => index([field.name], field.unique)),
    ...(entity.unique ?? []).map(names => index(names, true)),
    ...(entity.indexes ?? []).map(each => index(each.fields, false)),
    ...sortsOf(entity, sort).flatMap(keys => sortIndex(table, fields, keys)),
  ]);
}

/** Who sees rows of his own only is shown them in the same order. */
function sortsOf({ owner }: EntityModel, sort: Sort): Sort[] {
  if (!owner || owner.scope === 'shared_read') return [sort];
  const own = { parameter: owner.field, field: owner.field, descending: false };
  return owner.scope === 'own_or_admin'
    ? [sort, [own, ...sort]]
    : [[own, ...sort]];
}

interface Column {
  column: string;
  member: string;
}

function columnOf(fields: FieldIr[]): (name: string) => Column {
  return name => {
    const field = fields.find(each => each.name === name);
    return { column: field?.dbName ?? name, member: field?.apiName ?? name };
  };
}

function indexIr(
  table: string,
  columns: Column[],
  kind: Pick<IndexIr, 'unique' | 'liveOnly'>,
): IndexIr {
  const names = columns.map(({ column }) => column);
  const prefix = kind.unique ? 'uq' : 'ix';
  return {
    name: identifier(`${prefix}_${table}_${names.join('_')}`),
    columns: names,
    members: columns.map(({ member }) => member),
    ...kind,
  };
}

/** What every list is sorted by has an index, or the last page of a large table takes for ever. */
function sortIndex(table: string, fields: FieldIr[], sort: Sort): IndexIr[] {
  if (sort.length < 2) return [];
  const columns = sort.map(({ field }) => columnOf(fields)(field));
  const kind = { unique: false, liveOnly: false };
  return [{ ...indexIr(table, columns, kind), members: [] }];
}

/** Of indexes over the same columns the first, which is unique where one of them is. */
function distinct(indexes: IndexIr[]): IndexIr[] {
  const columnsOf = (index: IndexIr) => index.columns.join();
  return indexes.filter(
    (index, place) =>
      indexes.findIndex(each => columnsOf(each) === columnsOf(index)) === place,
  );
}
