import type { Answer } from './http/HttpClient';

/** A promise that was not kept: what was asked, what came back, and what is wrong with it. */
export class ContractError extends Error {
  readonly faults: string[];
  /** `POST /api/v1/items {"name": ...}` */
  readonly request: string;
  readonly answer?: Answer;

  constructor(faults: string[], request: string, answer?: Answer) {
    super(faults[0]);
    this.faults = faults;
    this.request = request;
    this.answer = answer;
  }
}
