import { Problem } from '@microservice-scaffolder/plugin-microservice-common';

/** The input is at fault: ends the command with the problems, a line each, and without a stack trace. */
export class Fault extends Error {
  constructor(readonly problems: Problem[]) {
    super('the input is at fault');
  }

  static of(where: string, what: string, fix: string) {
    return new Fault([{ where, what, fix }]);
  }
}
