import {
  catalog,
  endingAnswers,
  metrics,
  operations,
  taskEvents,
  taskRecords,
} from './api';
import {
  archives,
  audit,
  databaseDump,
  databaseFiles,
  githubStore,
  gitObjects,
  logs,
  workspaces,
} from './disk';
import { Place } from './Place';
import { githubTraffic, portalTraffic, vaultRequests } from './wire';

/** Everywhere that is searched. */
export const places: Place[] = [
  databaseFiles,
  databaseDump,
  logs,
  audit,
  taskEvents,
  taskRecords,
  endingAnswers,
  operations,
  workspaces,
  githubTraffic,
  portalTraffic,
  vaultRequests,
  githubStore,
  gitObjects,
  archives,
  catalog,
  metrics,
];
