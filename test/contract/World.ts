import type { Session } from './Session';
import type { Credentials } from './http/Credentials';
import type { HttpClient } from './http/HttpClient';
import type { FreshValues } from './values/FreshValues';
import type { VectorsDocument } from './Vectors';

/** What can take the database away from the service and give it back. */
export interface DatabaseSwitch {
  off(): Promise<void>;
  on(): Promise<void>;
}

/** Everything that the cases of one run share. */
export interface World {
  vectors: VectorsDocument;
  http: HttpClient;
  fresh: FreshValues;
  credentials: Credentials;
  /** What the service has logged so far, where the run knows. */
  readLog?: () => string;
  databaseSwitch?: DatabaseSwitch;
  /** Rows that live as long as the run. */
  shared: Session;
}
