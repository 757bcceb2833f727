import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { checkouts } from './Checkout';
import { CheckoutReader } from './CheckoutReader';

/** What the portal of this proof knows of the world outside. */
export const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({ integrations: { github: [{ host: 'github.com' }] } }),
);

/** What actions that fetch something are made with. */
export const portal = () => ({
  integrations,
  reader: new CheckoutReader(checkouts()),
  requireScmUserCredentials: false,
});
