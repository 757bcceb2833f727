/**
 * Names that generated code needs for itself. The union over all layouts of a stack holds, so that changing the layout
 * later never breaks a model.
 */

const PYTHON_KEYWORDS =
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try type while with yield';

/** Members of pydantic models and SQLAlchemy classes, and what every table has. */
const FIELDS = new Set(
  `${PYTHON_KEYWORDS} id created_at updated_at metadata registry copy dict json schema validate construct fields config parse_obj parse_raw self cls skip limit offset page size sort order changes`.split(
    ' ',
  ),
);

/** Classes that generated modules import or define. */
const ENTITIES = new Set(
  'Any Annotated AnyUrl Application AsyncIterator AsyncSession AwareDatetime Base BaseModel Boolean Callable ClassVar Column Config ConfigDict Conflict Connection Cookie Date DateTime Decimal DeclarativeBase Depends Dict Engine Enum Error Exception FastAPI Field File Filter Float Form Generic Header Health HttpUrl Integer Iterator Json Link List Literal Mapped Mapping MetaData Model None Numeric Object Optional Page Path Problem Query Request Response Router Self Sequence Service Session Settings String Table Text Time Timestamp Token True False TypeVar Union Uuid Value Schema PageQuery Key Data Crud Row Database Metrics Shutdown SchemaHistory Comparison Filters Columns CrudBase FieldProblem ProblemResponse TimestampMixin ServiceError NotFoundError ConflictError UnsupportedMediaTypeError NotReadyError ConfigurationError Int32 Int64 Float64 DecimalText UtcDatetime UrlText ModelT ShownT'.split(
    ' ',
  ),
);

/** Whether a field may not have this name. @internal */
export function isReservedField(name: string): boolean {
  return FIELDS.has(name) || name.startsWith('model_');
}

/** Whether an entity or enumeration may not have this name. @internal */
export function isReservedEntity(name: string): boolean {
  return ENTITIES.has(name);
}
