/**
 * A reason why the local GitHub does not start, as one sentence for a person.
 *
 * @public
 */
export class StartError extends Error {
  readonly name = 'StartError';

  private constructor(message: string) {
    super(message);
  }

  /** Somebody set NODE_ENV=production. */
  static production(): StartError {
    return new StartError(
      'The local GitHub is for development and refuses to start with NODE_ENV=production; use a real GitHub there.',
    );
  }

  /** Another process listens on the port. */
  static portTaken(port: number): StartError {
    return new StartError(
      `Port ${port} on 127.0.0.1 is taken by another process; stop that process or choose another one with --port.`,
    );
  }

  /** The port may not be opened, or another network failure. */
  static cannotListen(port: number, cause: Error): StartError {
    return new StartError(
      `Cannot listen on 127.0.0.1:${port} (${cause.message}); choose another port with --port.`,
    );
  }

  /** A running server works on the directory. */
  static directoryInUse(
    directory: string,
    holder: { pid: number; port: number },
  ): StartError {
    return new StartError(
      `${directory} is used by the local GitHub on http://127.0.0.1:${holder.port} (process ${holder.pid}); stop that one or name another directory with --directory.`,
    );
  }

  /** There is no git to work with. */
  static noGit(cause: Error): StartError {
    return new StartError(
      `The local GitHub keeps its repositories with git: ${cause.message}`,
    );
  }

  /** A GitHub App on nobody's account. */
  static unknownAccount(app: string, account: string): StartError {
    return new StartError(
      `apps: ${app} is installed on '${account}', which does not exist; name the login of an organisation or a user.`,
    );
  }

  /** An option or a line of the configuration file is wrong. */
  static badConfiguration(where: string, what: string, fix: string) {
    return new StartError(`${where}: ${what}; ${fix}.`);
  }
}
