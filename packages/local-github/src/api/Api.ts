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
import { Validator } from '../description/Validator';
import { Faults } from '../faults/Faults';
import { withFaults } from '../faults/withFaults';
import { Answer, json } from '../http/Answer';
import { Lag } from '../lag/Lag';
import { rateHeaders } from '../limits/rateHeaders';
import { refuseRequest } from '../limits/refuseRequest';
import { checkPlan } from '../plans/checkPlan';
import { ApiError } from './ApiError';
import { apiHeaders } from './apiHeaders';
import { ApiRequest } from './ApiRequest';
import { Call, Github } from './Call';
import { handlers } from './handlers';
import { RequestReader } from './RequestReader';

/** How the API is to behave. */
export interface ApiOptions {
  description: OpenApiDocument;
  /** Those of the description, from `listOperations`. */
  operations: Operation[];
  validateAnswers: boolean;
  faults: Faults;
  lag: Lag;
}

/**
 * GitHub's REST API: finds the operation, lets go wrong what is planned, keeps the caller to the limits, checks who asks and
 * what, lets the handler do it, and checks the answer.
 */
export class Api {
  private readonly github: Github;
  private readonly options: ApiOptions;
  private readonly validator: Validator;
  private readonly reader: RequestReader;

  constructor(github: Github, options: ApiOptions) {
    this.github = github;
    this.options = options;
    this.validator = new Validator(options.description);
    this.reader = new RequestReader(this.validator);
  }

  /** Answers one request; it never throws for what a client may do. */
  async answer(request: ApiRequest): Promise<Answer> {
    const { operations, faults } = this.options;
    const match = matchOperation(operations, request.method, request.path);
    if (!match) return this.answerWithinLimits(request, match);
    const call = {
      operation: match.operation.id,
      method: request.method,
      path: request.address.pathname,
    };
    return withFaults(faults, call, () =>
      this.answerWithinLimits(request, match),
    );
  }

  private async answerWithinLimits(
    request: ApiRequest,
    match: OperationMatch | undefined,
  ): Promise<Answer> {
    const { caller, method } = request;
    const { limits } = this.github;
    const id = match?.operation.id;
    const refusal = limits.count(caller, {
      writes: method !== 'GET',
      free: id === 'rate-limit/get',
    });
    const { status = 403 } = limits.options;
    const answer = refusal
      ? refuseRequest(refusal, caller, status)
      : await this.answerMatched(request, match);
    const complete = apiHeaders(request, answer);
    if (complete.status === 304) limits.giveBack(caller);
    return {
      ...complete,
      headers: {
        ...rateHeaders(limits.rate(caller)),
        ...callerHeaders(caller, id),
        ...complete.headers,
      },
    };
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
    return wrong ? errorAnswer(wrong, operation) : answer;
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
    const { operation, parameters } = match;
    const call: Call = {
      github: this.github,
      parameters,
      query: {},
      body: {},
      headers: request.headers,
      address: request.address,
      method: request.method,
      caller,
      authenticated: isKnown(caller),
    };
    admit(call, operation);
    this.options.lag.check(operation, call);
    this.reader.checkPath(operation, parameters);
    call.query = this.reader.readQuery(operation, request.address);
    call.body = this.reader.readBody(operation, request.body);
    checkWorkflowFiles(call, operation);
    checkPlan(call, operation);
    const handler = handlers[operation.id];
    if (!handler) throw ApiError.notImplemented(operation.id);
    const answer = await handler(call);
    this.options.lag.note(operation, call, answer);
    return answer;
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
