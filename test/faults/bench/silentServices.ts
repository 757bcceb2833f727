import { AuditorService } from '@backstage/backend-plugin-api';
import { ActionMetrics } from '../../../plugins/scaffolder-backend-module-microservice/src/operations/createActionMetrics';

const event = { success: async () => {}, fail: async () => {} };

const auditor: AuditorService = { createEvent: async () => event };

const metrics: ActionMetrics = { githubRequests: { add() {} } };

/** Where the actions tell what they do, with nobody who listens. */
export const silentServices = { auditor, metrics };
