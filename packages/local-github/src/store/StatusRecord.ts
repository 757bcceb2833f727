/** What a tool said about a commit. */
export interface StatusRecord {
  id: number;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  /** What the tool calls itself: `ci/build`. */
  context: string;
  description: string | null;
  targetUrl: string | null;
  /** The login of who said it. */
  author: string;
  createdAt: string;
}
