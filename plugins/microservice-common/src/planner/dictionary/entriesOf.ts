import { ChildIr, EntityIr, FieldIr, LinkIr, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { counted, fieldRules, typeWords } from './fieldRules';

/** One member of an entity as clients meet it. @public */
export interface DictionaryEntry {
  /** As requests and answers spell it. */
  name: string;
  column: string;
  type: string;
  /** Must be sent on creation. */
  required: boolean;
  nullable: boolean;
  /** Who may set it, and whether it is shown. */
  access: string;
  doc: string;
  /** Constraints in words. */
  rules: string[];
  /** In JSON; empty where there is none. */
  example: string;
  /** Says something about a person. */
  personal: boolean;
}

const BY_SERVICE = 'service';

/**
 * Every member of an entity, those that the service adds included; columns that no client meets are left to the tables.
 *
 * @internal
 */
export function entriesOf(entity: EntityIr, ir: ServiceIr): DictionaryEntry[] {
  return [
    {
      ...plain(entity.id.apiName, idType(entity)),
      column: 'id',
      doc: 'Identifies it',
    },
    ...entity.fields
      .filter(({ access }) => access !== 'internal')
      .map(field => (entity.internal ? hidden : fieldEntry)(field)),
    ...entity.children.map(child => childEntry(child, ir)),
    ...entity.links.map(link => linkEntry(link, ir)),
    ...serviceEntries(entity),
  ];
}

/** What the service sets and shows. */
function plain(name: string, type: string): DictionaryEntry {
  return {
    name,
    column: name,
    type,
    required: false,
    nullable: false,
    access: BY_SERVICE,
    doc: '',
    rules: [],
    example: '',
    personal: false,
  };
}

function idType({ id }: EntityIr): string {
  return id.strategy === 'int64' ? 'int64' : 'uuid';
}

function fieldEntry(field: FieldIr): DictionaryEntry {
  return {
    name: field.apiName,
    column: field.dbName,
    type: typeWords(field),
    required: field.required,
    nullable: field.nullable,
    access: accessOf(field),
    doc: field.doc,
    rules: fieldRules(field),
    example: field.example === null ? '' : JSON.stringify(field.example),
    personal: field.pii,
  };
}

/** A member of a table that no client meets. */
function hidden(field: FieldIr): DictionaryEntry {
  const nobody = { creatable: false, updatable: false, readable: false };
  return {
    ...fieldEntry(field),
    required: false,
    access: accessOf(nobody),
    example: '',
  };
}

function accessOf({
  creatable,
  updatable,
  readable,
}: Pick<FieldIr, 'creatable' | 'updatable' | 'readable'>): string {
  const shown = readable ? '' : ', never shown';
  if (updatable) return `client${shown}`;
  return creatable ? `client, once${shown}` : `${BY_SERVICE}${shown}`;
}

/** By a member that clients see, or as they sent them. */
function orderOf({ entity, orderedBy }: ChildIr, ir: ServiceIr): string {
  const part = entityNamed(ir, entity);
  const field = part.fields.find(({ name }) => name === orderedBy);
  return field?.readable
    ? `in the order of ${field.apiName}`
    : 'in the order in which they were sent';
}

function childEntry(child: ChildIr, ir: ServiceIr): DictionaryEntry {
  const bounds = [
    ...(child.minItems ? [`at least ${counted(child.minItems, 'part')}`] : []),
    `at most ${counted(child.maxItems, 'part')}`,
    orderOf(child, ir),
  ];
  return {
    ...plain(child.apiName, `${child.many ? 'list of ' : ''}${child.entity}`),
    column: '',
    required: child.required,
    nullable: !child.many && !child.required,
    access: 'client, as a whole',
    doc: child.doc,
    rules: child.many ? bounds : [],
  };
}

function linkEntry(link: LinkIr, ir: ServiceIr): DictionaryEntry {
  const other = entityNamed(ir, link.entity);
  return {
    ...plain(link.apiName, `list of ${idType(other)}`),
    column: '',
    required: link.minItems > 0,
    access: 'client, as a whole',
    doc: link.doc,
    rules: [
      ...(link.minItems ? [`at least ${counted(link.minItems, 'id')}`] : []),
      `at most ${counted(link.maxItems, 'id')}`,
      'each once',
      `ids of ${link.entity}`,
    ],
  };
}

function serviceEntries(entity: EntityIr): DictionaryEntry[] {
  return [
    ...(entity.version
      ? [{ ...plain('version', 'int32'), doc: 'Rises with each change' }]
      : []),
    ...(entity.timestamps
      ? [
          { ...plain('created_at', 'datetime'), doc: 'When it was made' },
          { ...plain('updated_at', 'datetime'), doc: 'When it last changed' },
        ]
      : []),
  ];
}
