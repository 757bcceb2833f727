import { Ledger } from '@microservice-scaffolder/plugin-microservice-common';
import {
  Generator,
  GithubConnector,
} from '@microservice-scaffolder/plugin-microservice-node';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { createCatalogRegisterAction } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/catalogRegister/createCatalogRegisterAction';
import { createGithubCreateAction } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/githubCreate/createGithubCreateAction';
import { createGithubProvisionAction } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/githubProvision/createGithubProvisionAction';
import { createGithubPushAction } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/githubPush/createGithubPushAction';
import { RunMemory } from '../../../plugins/scaffolder-backend-module-microservice/src/operations/RunMemory';
import { silentServices } from './silentServices';
import { secretsOfVariables } from './secretsOfVariables';

/** The organisation that repositories are made in. */
export const OWNER = 'acme';

/** Where the portal of the bench would be. */
export const APP_BASE_URL = 'http://localhost:7007';

export const LEASE_SECONDS = 15;

/** The actions that have effects. */
export type BenchActions = ReturnType<typeof benchActions>;

/** Makes the actions as a portal does, on parts of a bench. */
export function benchActions(parts: {
  host: string;
  ledger: Ledger;
  github: GithubConnector;
  catalog: CatalogService;
  /** How often leases are renewed follows from it. */
  leaseSeconds?: number;
}) {
  const place = { host: parts.host, owner: OWNER };
  const dependencies = {
    ...silentServices,
    ...parts,
    runs: new RunMemory(),
    configuration: {
      templatesDirectory: '/no-templates',
      policy: { organisations: [place], defaults: { organisation: place } },
      appBaseUrl: APP_BASE_URL,
      leaseSeconds: parts.leaseSeconds ?? LEASE_SECONDS,
    },
    secrets: secretsOfVariables,
    // Nothing is rendered here: workspaces are given.
    generator: {} as Generator,
  };
  return {
    create: createGithubCreateAction(dependencies),
    provision: createGithubProvisionAction(dependencies),
    push: createGithubPushAction(dependencies),
    register: createCatalogRegisterAction(dependencies),
  };
}
