/** Headers of requests, by who sends them. */
export interface Credentials {
  /** Of a caller with all rights. */
  default: Record<string, string>;
  /** Of a caller who is known and has no rights. */
  other: Record<string, string>;
}

/** How callers prove who they are in one mode of authentication. */
export interface Caller {
  /** Variables with which the service knows them. */
  settings: Record<string, string>;
  /** Makes their headers, with the help of the running service where it gives tokens itself. */
  credentials(url: string): Promise<Credentials>;
}

const ANONYMOUS: Caller = {
  settings: {},
  credentials: async () => ({ default: {}, other: {} }),
};

/** One row for each mode of authentication, by the fact `auth`. */
const MODES: Record<string, () => Caller> = {
  none: () => ANONYMOUS,
};

/** The callers that a service knows. */
export function callersOf(facts: Record<string, string>): Caller {
  return MODES[facts.auth ?? 'none']();
}
