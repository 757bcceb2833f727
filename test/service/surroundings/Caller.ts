/** Headers of requests, by who sends them; as the contract runner takes them. */
export type Credentials = Partial<
  Record<'default' | 'other' | 'peer', Record<string, string>>
>;

/** How callers prove who they are in one mode of authentication. */
export interface Caller {
  /** Variables with which the service knows them. */
  settings: Record<string, string>;
  /** Makes their headers, with the help of the running service where it gives tokens itself. */
  credentials(url: string): Promise<Credentials>;
}
