import Ajv2020, { ErrorObject, ValidateFunction } from 'ajv/dist/2020';
import { Problem } from '../Problem';
import { quoted } from './quoted';

const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
const compiled = new Map<object, ValidateFunction>();

/** Keywords whose inner errors already say what is wrong. */
const COVERED_BY_OTHERS = new Set(['anyOf', 'oneOf', 'if', 'propertyNames']);

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a mapping',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  null: 'null',
};

/** What a pattern means, in words: a keyword of our own beside `pattern`, read by people only. */
const FORM = 'x-form';

/** What to do instead of writing a key that the format leaves out on purpose; read by people only. */
const INSTEAD = 'x-instead';

/** Set where somebody may write what nobody else should read, in the place of a reference to it: it is not repeated. */
const CONFIDENTIAL = 'x-confidential';

type Sentence = (
  error: ErrorObject,
) => [what: string, fix: string, member?: string];

const SENTENCES: Readonly<Record<string, Sentence>> = {
  required: ({ params }) => ['is missing', 'add it', params.missingProperty],
  additionalProperties: ({ params, parentSchema }) => [
    'is not known here',
    insteadOf(params.additionalProperty, parentSchema),
    params.additionalProperty,
  ],
  type: ({ params, data }) => [
    `is ${kindOf(data)} where ${named(params.type)} is expected`,
    `give ${named(params.type)}`,
  ],
  enum: ({ params, data }) => [
    `${quoted(data)} is not one of the allowed values`,
    `choose one of ${params.allowedValues.join(', ')}`,
  ],
  const: ({ params, data }) => [
    `${quoted(data)} is not supported`,
    `write ${JSON.stringify(params.allowedValue)}`,
  ],
  pattern: ({ params, data, parentSchema }) => [
    parentSchema?.[CONFIDENTIAL]
      ? 'does not have the expected form'
      : `${quoted(data)} does not have the expected form`,
    parentSchema?.[FORM]
      ? `write ${parentSchema[FORM]}`
      : `make it match ${params.pattern}`,
  ],
  minLength: ({ params }) => [
    `is shorter than ${params.limit} characters`,
    'lengthen it',
  ],
  maxLength: ({ params }) => [
    `is longer than ${params.limit} characters`,
    'shorten it',
  ],
  minimum: ({ params, data }) => [
    `${quoted(data)} is too small`,
    `give at least ${params.limit}`,
  ],
  maximum: ({ params, data }) => [
    `${quoted(data)} is too large`,
    `give at most ${params.limit}`,
  ],
  minItems: ({ params }) => [
    `has fewer than ${params.limit} entries`,
    'add what is missing',
  ],
  maxItems: ({ params }) => [
    `has more than ${params.limit} entries`,
    'remove some',
  ],
  minProperties: ({ params }) => [
    `has fewer than ${params.limit} members`,
    'add what is missing',
  ],
  maxProperties: ({ params }) => [
    `has more than ${params.limit} members`,
    'split the service',
  ],
  uniqueItems: ({ params }) => [
    `has the same entry at ${params.j} and ${params.i}`,
    'remove one of them',
  ],
};

function insteadOf(key: string, schema: ErrorObject['parentSchema']): string {
  const instead: Record<string, string> = schema?.[INSTEAD] ?? {};
  return Object.hasOwn(instead, key)
    ? `remove it: ${instead[key]}`
    : `remove it or choose one of ${Object.keys(schema?.properties ?? {}).join(
        ', ',
      )}`;
}

const otherwise: Sentence = ({ message, keyword }) => [
  message ?? `breaks the rule '${keyword}'`,
  'see the reference of the format',
];

/** A place in a value that its schema refuses. @public */
export interface SchemaViolation {
  /** Keys and indexes from the root to the place. */
  path: string[];
  what: string;
  fix: string;
  code: string;
}

/**
 * Checks a value against a JSON Schema and says each violation as the parts of a sentence.
 *
 * @public
 */
export function schemaViolations(
  schema: object,
  value: unknown,
): SchemaViolation[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(
    error => !COVERED_BY_OTHERS.has(error.keyword),
  );
  return mostTelling(errors).map(violationOf);
}

/** One error for each place: a value of the wrong kind breaks other rules only because of that. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
  const chosen = new Map<string, ErrorObject>();
  for (const error of errors) {
    const place = violationOf(error).path.join('/');
    const rival = chosen.get(place);
    if (!rival || weightOf(error) > weightOf(rival)) chosen.set(place, error);
  }
  return [...chosen.values()];
}

/** Of several forms (`anyOf`), the one whose kind fits says more than those whose kind does not. */
function weightOf({ keyword, schemaPath }: ErrorObject): number {
  if (keyword !== 'type') return 1;
  return schemaPath.includes('/anyOf/') ? 0 : 2;
}

/**
 * The same as problems, with `root` put before every place, for example `model`.
 *
 * @internal
 */
export function schemaProblems(
  schema: object,
  value: unknown,
  root = '',
): Problem[] {
  return schemaViolations(schema, value).map(({ path, what, fix, code }) => ({
    where: [...(root ? [root] : []), ...path].join('.') || 'the document',
    what,
    fix,
    code,
  }));
}

function violationOf(error: ErrorObject): SchemaViolation {
  const sentence = SENTENCES[error.keyword] ?? otherwise;
  const [what, fix, member] = sentence(error);
  const path = [
    ...error.instancePath.split('/').slice(1).map(unescapePointer),
    ...(member ? [member] : []),
    ...(error.propertyName ? [error.propertyName] : []),
  ];
  return { path, what, fix, code: `schema.${error.keyword}` };
}

function unescapePointer(segment: string): string {
  return segment.replace(/~1/g, '/').replace(/~0/g, '~');
}

function named(type: string | string[]): string {
  return [type]
    .flat()
    .map(each => KINDS[each] ?? each)
    .join(' or ');
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return KINDS.array;
  return KINDS[typeof value] ?? typeof value;
}
