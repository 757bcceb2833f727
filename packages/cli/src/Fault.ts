import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { EXIT, ExitStatus } from './exitStatus';

/** Ends the command with problems, a line each, and without a stack trace. */
export class Fault extends Error {
  constructor(
    readonly problems: Problem[],
    readonly status: ExitStatus = EXIT.fault,
  ) {
    super('the input is at fault');
  }

  static of(where: string, what: string, fix: string) {
    return new Fault([{ where, what, fix }]);
  }

  /** The options are at fault by themselves, whatever is in files. */
  static ofUsage(option: string, what: string, fix: string) {
    return new Fault([{ where: option, what, fix }], EXIT.usage);
  }
}
