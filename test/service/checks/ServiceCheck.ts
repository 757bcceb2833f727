import { ServiceIr } from '../../../plugins/microservice-common/src/model';
import { PythonService } from '../PythonService';
import { Outcome } from '../runProgram';

/** A generated service with everything that it asks for. */
export interface Installed {
  service: PythonService;
}

/** A generated service of which we know what it was rendered from. */
export interface Subject extends Installed {
  ir: ServiceIr;
}

/** Something that every generated service has to pass. */
export interface ServiceCheck<S extends Installed = Installed> {
  /** One word for a column: `types`. */
  name: string;
  /** As the name of a test: `is typed strictly`. */
  does: string;
  /**
   * Looks at the service.
   *
   * @returns what was measured, if anything was
   * @throws CheckFailure when the service does not pass
   */
  run(subject: S): Promise<string | undefined>;
}

/** A check that the service does not pass. */
export class CheckFailure extends Error {
  /** @param what - `2 requests had no answer` */
  static because(what: string): CheckFailure {
    return new CheckFailure(what);
  }

  /** A command that ended badly, with the last lines of what it printed. */
  static ofCommand(command: string[], { status, output }: Outcome) {
    const last = output.trimEnd().split('\n').slice(-40).join('\n');
    return new CheckFailure(
      `${command.join(' ')} ended with ${status}\n${last}`,
    );
  }
}

/**
 * Runs a command of the service that has to end well.
 *
 * @returns what it printed
 * @throws CheckFailure when it does not
 */
export async function mustRun(
  { service }: Installed,
  command: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const outcome = await service.run(command, env);
  if (outcome.status !== 0) throw CheckFailure.ofCommand(command, outcome);
  return outcome.output;
}
