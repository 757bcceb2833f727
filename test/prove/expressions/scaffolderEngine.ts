import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { values } from './ingredients';

const backend = require.resolve(
  '@backstage/plugin-scaffolder-backend/package.json',
);
// What `fetch:template` renders with; the package shows it to nobody.
const requireThere = createRequire(backend);
const { createTemplateRenderer } = requireThere('nunjitsu');
const { createDefaultFilters } = requireThere(
  join(
    dirname(backend),
    'dist/lib/templating/filters/createDefaultFilters.cjs.js',
  ),
);

/** The engine of the installed `fetch:template`, with its filters and the values of the matrix. */
export function scaffolderEngine(
  cookiecutterCompat: boolean,
): (text: string) => string {
  const integrations = ScmIntegrations.fromConfig(
    new ConfigReader({ integrations: { github: [{ host: 'github.com' }] } }),
  );
  const filters: { id: string; filter: unknown }[] = createDefaultFilters({
    integrations,
  });
  const engine = createTemplateRenderer({
    allowRegexExecution: true,
    cookiecutterCompat,
    filters: Object.fromEntries(filters.map(({ id, filter }) => [id, filter])),
  });
  const context = engine.prepareContext({
    [cookiecutterCompat ? 'cookiecutter' : 'values']: values,
  });
  return text => engine.render(text, context);
}
