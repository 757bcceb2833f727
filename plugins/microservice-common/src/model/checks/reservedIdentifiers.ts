import { nameCases } from '../naming';
import { KEYWORDS, words } from './keywords';

/**
 * Names that generated code needs for itself. The union over all layouts and stacks holds, so that changing either later
 * never breaks a model.
 */

/** Fields of generated classes cannot be called like these in one language or another. */
const FIELD_KEYWORDS = [
  ...KEYWORDS.Python,
  ...KEYWORDS.Go,
  ...KEYWORDS.Java,
  'constructor',
  'prototype',
  'function',
  'typeof',
  'delete',
  'arguments',
  'eval',
];

/** Members of the base classes of pydantic, SQLAlchemy, Django, Sequelize and Java, and what every table has. */
const MEMBERS = words(
  'id created_at updated_at metadata registry copy dict json schema validate construct fields config from_orm parse_file parse_obj parse_raw schema_json update_forward_refs self cls changes save delete objects clean pk refresh_from_db hash hash_code get_class to_string to_json value_of has_own_property query query_class touch compute',
);

/** Names that the bodies of generated Python classes use themselves, so that no attribute may hide them. */
const IN_CLASS_BODIES = words(
  'str bool bytes list set tuple object super property classmethod staticmethod mapped_column relationship new_id uuid4 dt sa field_validator model_validator',
);

/** A letter that Python's linters refuse as a name, since it looks like a digit. */
const AMBIGUOUS = ['l'];

/** Parameters of every list. */
const PARAMETERS = words('skip limit offset page size sort order cursor');

const ATTRIBUTES = new Set([
  ...FIELD_KEYWORDS,
  ...MEMBERS,
  ...IN_CLASS_BODIES,
  ...AMBIGUOUS,
]);

const FIELDS = new Set([...ATTRIBUTES, ...PARAMETERS]);

/** Columns that every table has, and those that PostgreSQL keeps in each for itself. */
const COLUMNS = new Set(
  words('id created_at updated_at ctid xmin xmax cmin cmax tableoid'),
);

/** Classes that generated modules import or define. */
const IMPORTED = words(
  'Any Annotated AnyUrl Application AsyncIterator AsyncSession AwareDatetime Base BaseModel Boolean Callable ClassVar Column Config ConfigDict Conflict Connection Cookie Date DateTime Decimal DeclarativeBase Depends Dict Engine Enum Error Exception FastAPI Field File Filter Float Form Generic Header Health HttpUrl Integer Iterator Json Link List Literal Mapped Mapping MetaData Model None Numeric Object Optional Page Path Problem Query Request Response Router Self Sequence Service Session Settings String Table Text Time Timestamp Token True False TypeVar Union Uuid Value Schema PageQuery Key Data Crud Row Database Metrics Shutdown SchemaHistory Comparison Filters Columns CrudBase FieldProblem ProblemResponse TimestampMixin ServiceError NotFoundError ConflictError NotReadyError StandardOutput ConfigurationError Int32 Int64 Float64 DecimalText UtcDatetime UrlText ModelT ShownT Uuid7KeyMixin Uuid4KeyMixin NumberKeyMixin SoftDeletionMixin VersionMixin TransitionError InvalidDataError PreconditionFailedError Precondition PreconditionDependency LookUp Keyset Referrers WallTime WholeSeconds JsonObject Base64Bytes RowT TypeAdapter BeforeValidator AfterValidator PlainSerializer WithJsonSchema JSONB StrEnum',
);

/** Classes that JavaScript, Java, Python and their frameworks know without an import, or that generated code will. */
const KNOWN = words(
  'Array ArrayList Map Set WeakMap Promise Function Symbol Number RegExp Proxy Reflect Math Buffer Process Global Long Short Byte Character Double Class Record Override System Thread Void Iterable Collection Repository Controller Component Entity Id Bean Configuration Instant BigDecimal LocalDate Context Handler Constructor Prototype Proto Warning BaseException ValueError TypeError KeyError RuntimeError LookupError OsError Flask Blueprint Django Migration Test Main Module Package Interface',
);

const ENTITIES = new Set([...IMPORTED, ...KNOWN]);

/** Keywords that name no variable and no module; Python keeps the others for some places only. */
const KEYWORDS_EVERYWHERE = new Set(
  KEYWORDS.Python.filter(word => !['case', 'match', 'type'].includes(word)),
);

/** Modules, folders, paths and variables that every service has; an entity's plural becomes one of them. */
const PLURALS = new Set(
  words(
    'health errors migrations openapi shutdown metrics docs redoc api conftest router dependencies base session store sa dt',
  ),
);

/** Words that PostgreSQL reserves, and a table that every service has. Columns are always quoted. */
const TABLES = new Set([...KEYWORDS.PostgreSQL, 'alembic_version']);

/** What generated classes of an entity are called besides it: `ItemCreate`. */
const SUFFIXES = words(
  'Create Update Patch Read Query Page Key Crud Service ServiceDependency CrudDependency NotFoundError',
);

/** Whether a field may not have this name, in code and in requests. @internal */
export function isReservedField(name: string): boolean {
  return FIELDS.has(name) || name.startsWith('model_');
}

/** Whether an attribute may not have this name, which requests never show. @internal */
export function isReservedAttribute(name: string): boolean {
  return ATTRIBUTES.has(name) || name.startsWith('model_');
}

/** Whether a column may not have this name. @internal */
export function isReservedColumn(name: string): boolean {
  return COLUMNS.has(name);
}

/** Whether a table may not have this name. @internal */
export function isReservedTable(name: string): boolean {
  return TABLES.has(name);
}

/** Whether an entity or enumeration may not have this name, in whatever case its author wrote it. @internal */
export function isReservedEntity(name: string): boolean {
  const { pascal, snake } = nameCases(name);
  return (
    ENTITIES.has(name) || ENTITIES.has(pascal) || KEYWORDS_EVERYWHERE.has(snake)
  );
}

/** Whether an entity may not have this plural. @internal */
export function isReservedPlural(plural: string): boolean {
  return PLURALS.has(plural) || KEYWORDS_EVERYWHERE.has(plural);
}

/** The entity whose generated class already bears this name, if any: `ItemCreate` beside `Item`. @internal */
export function derivedFrom(
  name: string,
  entities: readonly string[],
): string | undefined {
  return entities.find(entity =>
    SUFFIXES.some(suffix => name === `${entity}${suffix}`),
  );
}
