import { createApp } from '@backstage/frontend-defaults';
import { navigationModule } from './nav';

/**
 * The demo portal: every plugin that package.json lists is found by itself (`app.packages: all`), so only what is the
 * portal's own stands here.
 */
export const app = createApp({ features: [navigationModule] });
