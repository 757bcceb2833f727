import type { Credentials } from '../../contract/http/Credentials';

/** How callers prove who they are in one mode of authentication. */
export interface Caller {
  /** Variables with which the service knows them. */
  settings: Record<string, string>;
  /** Makes their headers, with the help of the running service where it gives tokens itself. */
  credentials(url: string): Promise<Credentials>;
  /** Ends whoever issues them outside of the service. */
  close?(): Promise<void>;
}
