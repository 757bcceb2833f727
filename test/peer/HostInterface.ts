/** Says that a test is about an interface of the peer for programs, which our engine does not have. */
export class HostInterface extends Error {
  constructor(name: string) {
    super(`no interface for programs: ${name}`);
  }
}
