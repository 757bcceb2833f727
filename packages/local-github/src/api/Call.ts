import { IncomingHttpHeaders } from 'node:http';
import { JsonObject } from '@backstage/types';
import { Caller } from '../access/Caller';
import { Apps } from '../apps/Apps';
import { Urls } from '../http/Urls';
import { Answer } from '../http/Answer';
import { Limits } from '../limits/Limits';
import { Accounts } from '../store/Accounts';
import { RepositoryStore, StoredRepository } from '../store/RepositoryStore';

/** Everything the server knows: who exists, which repositories there are, and its own addresses. */
export interface Github {
  accounts: Accounts;
  repositories: RepositoryStore;
  urls: Urls;
  apps: Apps;
  /** How much each caller has asked. */
  limits: Limits;
  /** The token of the owner of everything. */
  token: string;
}

/** One checked request for one operation. */
export interface Call {
  github: Github;
  /** Path parameters, decoded. */
  parameters: Record<string, string>;
  /** Query parameters that the description knows, in their types. */
  query: Record<string, unknown>;
  /** The checked body, empty when the operation has none. */
  body: JsonObject;
  headers: IncomingHttpHeaders;
  /** Capital letters: `GET`. */
  method: string;
  /** The address that was asked, for the links to other pages of a list. */
  address: URL;
  /** Who asks. */
  caller: Caller;
  /** True when {@link Call.caller} is a user, or an App where it is installed. */
  authenticated: boolean;
}

/** A call below `/repos/{owner}/{repo}`, whose repository exists and may be seen by the caller. */
export interface RepositoryCall extends Call {
  repository: StoredRepository;
}

/** Does one operation. It throws `ApiError` to say no. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** Does one operation on a repository. */
export type RepositoryHandler = (
  call: RepositoryCall,
) => Answer | Promise<Answer>;
