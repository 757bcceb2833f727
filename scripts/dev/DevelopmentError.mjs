/** Something that the person in front of the terminal has to change: shown as one sentence, without a stack trace. */
export class DevelopmentError extends Error {
  constructor(message) {
    super(message);
    this.name = 'DevelopmentError';
  }

  /** @param {string} program @param {string} purpose what it is needed for: `to keep the repositories` */
  static missingProgram(program, purpose) {
    return new DevelopmentError(
      `${program} was not found on PATH and ./dev needs it ${purpose}: install ${program} and run ./dev again.`,
    );
  }

  /** @param {string} purpose what was to be fetched: `Yarn` */
  static noNetwork(purpose) {
    return new DevelopmentError(
      `The package registry cannot be reached to fetch ${purpose}: connect to the network (or set the proxy in npm's configuration) and run ./dev again.`,
    );
  }

  /** @param {string} action `installing the dependencies` @param {string} logFile */
  static failed(action, logFile) {
    return new DevelopmentError(
      `${action} failed: the reason is at the end of ${logFile}; mend it and run ./dev again.`,
    );
  }

  /** @param {number} port @param {string} purpose `the portal` */
  static takenPort(port, purpose) {
    return new DevelopmentError(
      `Port ${port} on 127.0.0.1 is taken and ${purpose} needs it: stop the program that listens there (perhaps another ./dev) and run ./dev again.`,
    );
  }

  /** @param {string} platform `darwin-arm64` */
  static unsupportedPlatform(platform) {
    return new DevelopmentError(
      `There is no ready Node 24 for ${platform} in the package registry: install Node 22 or 24 and run ./dev again.`,
    );
  }
}
