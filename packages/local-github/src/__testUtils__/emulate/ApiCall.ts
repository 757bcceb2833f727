/** What earlier calls found out: object names by the names that later calls use. */
export type Memory = Record<string, string>;

/** One call that is sent to both servers. */
export interface ApiCall {
  /** Unique; what it is about. */
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string | ((memory: Memory) => string);
  body?: object | ((memory: Memory) => object);
  /** What later calls need of the answer. */
  remember?: (body: any) => Memory;
}

/** The repository that most calls are about. */
export const REPOSITORY = '/repos/acme/items';
