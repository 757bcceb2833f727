import { IncomingHttpHeaders } from 'node:http';
import { Caller } from '../access/Caller';

/** A request to the API as the listener read it. */
export interface ApiRequest {
  method: string;
  /** The whole address, its path still encoded. */
  address: URL;
  /** The path below `/api/v3`. */
  path: string;
  headers: IncomingHttpHeaders;
  caller: Caller;
  body: Buffer;
}
