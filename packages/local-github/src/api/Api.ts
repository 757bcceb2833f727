import { JsonObject } from '@backstage/types';
import { admit } from '../access/admit';
import { callerHeaders } from '../access/callerHeaders';
import { isKnown } from '../access/Caller';
import { checkWorkflowFiles } from '../access/workflowFiles';
import { OpenApiDocument } from '../description/OpenApi';
import {
  DOCUMENTATION,
  matchOperation,
  Operation,
  OperationMatch,
} from '../description/operations';
import { Mismatch, Validator } from '../description/Validator';
import { Faults } from '../faults/Faults';
import { withFaults } from '../faults/withFaults';
import { Answer, json } from '../http/Answer';
import { ApiError } from './ApiError';
import { apiHeaders } from './apiHeaders';
import { ApiRequest } from './ApiRequest';
import { Call, Github } from './Call';
import { handlers } from './handlers';

/** How the API is to behave. */
export interface ApiOptions {
  description: OpenApiDocument;
  /** Those of the description, from `listOperations`. */
  operations: Operation[];
  validateAnswers: boolean;
  faults: Faults;
}

/** GitHub's REST API: finds the operation, checks the request, lets the handler do it, checks the answer. */
export class Api {
  private readonly github: Github;
  private readonly options: ApiOptions;
  private readonly validator: Validator;

  constructor(github: Github, options: ApiOptions) {
    this.github = github;
    this.options = options;
    this.validator = new Validator(options.description);
  }

  /** Answers one request; it never throws for what a client may do. */
  async answer(request: ApiRequest): Promise<Answer> {
    const { operations, faults } = this.options;
    const match = matchOperation(operations, request.method, request.path);
    if (!match) return this.answerMatched(request, match);
    const call = {
      operation: match.operation.id,
      method: request.method,
      path: request.address.pathname,
    };
    return withFaults(faults, call, () => this.answerMatched(request, match));
  }

  private async answerMatched(
    request: ApiRequest,
    match: OperationMatch | undefined,
  ): Promise<Answer> {
    const operation = match?.operation;
    let answer: Answer;
    try {
      answer = await this.perform(request, match);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      answer = errorAnswer(error, operation);
    }
    const wrong = operation && this.findWrong(operation, answer);
    if (wrong) answer = errorAnswer(wrong, operation);
    const headers = callerHeaders(request.caller, operation?.id);
    return apiHeaders(request, {
      ...answer,
      headers: { ...headers, ...answer.headers },
    });
  }

  private async perform(
    request: ApiRequest,
    match: OperationMatch | undefined,
  ): Promise<Answer> {
    const { caller } = request;
    if (caller.kind === 'refused') {
      throw ApiError.refusedCredentials(caller.status, caller.message);
    }
    if (!match) throw ApiError.notFound();
    const { operation } = match;
    const handler = handlers[operation.id];
    if (!handler) throw ApiError.notImplemented(operation.id);
    const call: Call = {
      github: this.github,
      parameters: match.parameters,
      query: {},
      body: {},
      headers: request.headers,
      address: request.address,
      method: request.method,
      caller,
      authenticated: isKnown(caller),
    };
    admit(call, operation);
    this.checkPath(operation, match.parameters);
    call.query = this.readQuery(operation, request.address);
    call.body = this.readBody(operation, request.body);
    checkWorkflowFiles(call, operation);
    return handler(call);
  }

  private checkPath(
    operation: Operation,
    parameters: Record<string, string>,
  ): void {
    for (const { name, pointer } of inPlace(operation, 'path')) {
      const read = this.validator.readParameter(pointer, parameters[name]);
      if ('mismatch' in read) throw ApiError.notFound();
    }
  }

  private readQuery(
    operation: Operation,
    address: URL,
  ): Record<string, unknown> {
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

  private readBody(operation: Operation, content: Buffer): JsonObject {
    if (!operation.hasBody) return {};
    if (content.length === 0 && !operation.bodyRequired) return {};
    const body = parseJson(content);
    const mismatches = this.validator.checkBody(operation, body);
    if (mismatches.length > 0) throw ApiError.invalidRequest(mismatches);
    return (body ?? {}) as JsonObject;
  }

  private findWrong(operation: Operation, answer: Answer) {
    const checked =
      this.options.validateAnswers && !answer.bytes && answer.status !== 501;
    if (!checked) return undefined;
    const { status } = answer;
    // What the client gets is what was written, without values that JSON leaves out.
    const body =
      answer.json === undefined
        ? undefined
        : JSON.parse(JSON.stringify(answer.json));
    const [mismatch] = this.validator.checkAnswer(operation, status, body);
    return mismatch && ApiError.wrongAnswer(operation.id, status, mismatch);
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

function errorAnswer(error: ApiError, operation?: Operation): Answer {
  const { status, message, errors, location } = error;
  return json(
    status,
    {
      message,
      ...(errors ? { errors } : {}),
      ...(location ? { url: location } : {}),
      documentation_url: operation?.documentation ?? DOCUMENTATION,
      status: String(status),
    },
    location ? { location } : {},
  );
}
