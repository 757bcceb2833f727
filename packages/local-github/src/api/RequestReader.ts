import { JsonObject } from '@backstage/types';
import { Operation } from '../description/operations';
import { Mismatch, Validator } from '../description/Validator';
import { ApiError } from './ApiError';

/** Reads the parts of a request, and refuses what does not fit GitHub's description. */
export class RequestReader {
  private readonly validator: Validator;

  constructor(validator: Validator) {
    this.validator = validator;
  }

  /** @throws ApiError 404 for a path parameter that nothing can be called by */
  checkPath(operation: Operation, parameters: Record<string, string>): void {
    for (const { name, pointer } of inPlace(operation, 'path')) {
      const read = this.validator.readParameter(pointer, parameters[name]);
      if ('mismatch' in read) throw ApiError.notFound();
    }
  }

  /**
   * The query parameters that the description knows, in their types.
   *
   * @throws ApiError 422 naming each that is wrong
   */
  readQuery(operation: Operation, address: URL): Record<string, unknown> {
    const query: Record<string, unknown> = {};
    const mismatches: Mismatch[] = [];
    for (const { name, pointer } of inPlace(operation, 'query')) {
      const text = address.searchParams.get(name);
      if (text === null) continue;
      const read = this.validator.readParameter(pointer, text);
      if ('value' in read) query[name] = read.value;
      else mismatches.push({ ...read.mismatch, pointer: `/${name}` });
    }
    if (mismatches.length > 0) throw ApiError.invalidRequest(mismatches);
    return query;
  }

  /**
   * The body, empty for an operation without one.
   *
   * @throws ApiError 400 for what is not JSON, 422 naming what is wrong in it
   */
  readBody(operation: Operation, content: Buffer): JsonObject {
    if (!operation.hasBody) return {};
    if (content.length === 0 && !operation.bodyRequired) return {};
    const body = parseJson(content);
    const mismatches = this.validator.checkBody(operation, body);
    if (mismatches.length > 0) throw ApiError.invalidRequest(mismatches);
    return (body ?? {}) as JsonObject;
  }
}

function inPlace(operation: Operation, place: 'path' | 'query') {
  return operation.parameters.filter(parameter => parameter.in === place);
}

function parseJson(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    throw ApiError.badJson();
  }
}
