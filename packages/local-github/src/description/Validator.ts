import Ajv, { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { OpenApiDocument, OpenApiResponse } from './OpenApi';
import { Operation } from './operations';

/** One place where a value differs from its schema. */
export interface Mismatch {
  /** A JSON pointer into the value, empty for the value itself. */
  pointer: string;
  /** What is wrong: `must be string`. */
  what: string;
  /** The name of a property that is required and missing. */
  missing?: string;
}

/** Formats of GitHub's description that JSON Schema does not know; they say nothing we could check. */
const OWN_FORMATS = ['repo.nwo', 'timestamp', 'ssh-key', 'hostname'];

const SCHEMA = 'github';

/** Compares requests and answers with GitHub's own description. */
export class Validator {
  private readonly ajv: Ajv;
  private readonly document: OpenApiDocument;

  constructor(document: OpenApiDocument) {
    // Not strict: the description is an OpenAPI document, whose own keywords JSON Schema does not know.
    this.ajv = new Ajv({ strict: false, validateSchema: false, logger: false });
    addFormats(this.ajv);
    for (const format of OWN_FORMATS) this.ajv.addFormat(format, true);
    this.document = document;
    this.ajv.addSchema(document, SCHEMA);
  }

  /** What is wrong with the body of a request. */
  checkBody(operation: Operation, body: unknown): Mismatch[] {
    return this.check(
      `${operation.pointer}/requestBody/content/application~1json/schema`,
      body,
    );
  }

  /**
   * Reads a path or query parameter, which arrives as text, as the type its schema asks for, and checks it.
   *
   * @returns the value, or what is wrong with it
   */
  readParameter(
    pointer: string,
    text: string,
  ): { value: unknown } | { mismatch: Mismatch } {
    const schema = `${pointer}/schema`;
    const mismatches = readings(text).map(value => ({
      value,
      found: this.check(schema, value),
    }));
    const fitting = mismatches.find(({ found }) => found.length === 0);
    return fitting
      ? { value: fitting.value }
      : { mismatch: mismatches[0].found[0] };
  }

  /**
   * What is wrong with an answer: a status that the description does not know, or a body that does not fit.
   * Error statuses that GitHub gives but does not describe (409 for a variable that exists) must look like its basic error.
   */
  checkAnswer(operation: Operation, status: number, body: unknown): Mismatch[] {
    const located = this.locateResponse(operation, status);
    if (!located) {
      // What was renamed redirects everywhere, though only some operations say so.
      if (status >= 300) {
        return this.check('/components/schemas/basic-error', body);
      }
      return [{ pointer: '', what: `status ${status} is not described` }];
    }
    if (located.response.content === undefined) {
      const empty = body === undefined || status >= 400;
      return empty ? [] : [{ pointer: '', what: 'must not have a body' }];
    }
    return this.check(
      `${located.pointer}/content/application~1json/schema`,
      body,
    );
  }

  private locateResponse(operation: Operation, status: number) {
    const responses =
      this.document.paths[operation.path][operation.method].responses;
    const response = responses[status];
    if (response === undefined) return undefined;
    if (!('$ref' in response)) {
      return { response, pointer: `${operation.pointer}/responses/${status}` };
    }
    const pointer = decodeURI(response.$ref).slice(1);
    return { response: this.lookUp(pointer) as OpenApiResponse, pointer };
  }

  private lookUp(pointer: string): unknown {
    return pointer
      .split('/')
      .slice(1)
      .reduce<any>((value, key) => value?.[key], this.document);
  }

  private check(pointer: string, value: unknown): Mismatch[] {
    const validate = this.compile(pointer);
    return validate(value) ? [] : (validate.errors ?? []).map(toMismatch);
  }

  private compile(pointer: string): ValidateFunction {
    const reference = pointer
      .split('/')
      .map(segment => encodeURIComponent(segment))
      .join('/');
    const validate = this.ajv.getSchema(`${SCHEMA}#${reference}`);
    if (!validate)
      throw new Error(`The description has nothing at ${pointer}.`);
    return validate as ValidateFunction;
  }
}

/** What a text may stand for: itself, a number, a truth value. */
function readings(text: string): unknown[] {
  const values: unknown[] = [text];
  if (/^-?\d+$/.test(text)) values.unshift(Number(text));
  if (text === 'true' || text === 'false') values.unshift(text === 'true');
  return values;
}

function toMismatch(error: ErrorObject): Mismatch {
  return {
    pointer: error.instancePath,
    what: error.message ?? error.keyword,
    ...(error.keyword === 'required'
      ? { missing: error.params.missingProperty }
      : {}),
  };
}
