/** A git command that could not be run or that failed. */
export class GitError extends Error {
  readonly name = 'GitError';
  /** The exit status, when the command ran. */
  readonly status?: number;

  private constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }

  /** git is not there, or may not be executed. */
  static cannotRun(cause: Error): GitError {
    return new GitError(
      `git cannot be run (${cause.message}); install git 2.38 or newer and put it on the PATH.`,
    );
  }

  /** git ran and said no. */
  static failed(args: string[], status: number | null, stderr: string) {
    return new GitError(
      `git ${args[0]} ended with status ${status}: ${stderr.trim()}`,
      status ?? -1,
    );
  }
}
