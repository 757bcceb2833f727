import { actionsPage } from './actionsPage.mjs';
import { commandsPage } from './commandsPage.mjs';
import { configurationPage } from './configurationPage.mjs';
import { languagePage } from './languagePage.mjs';
import { layersPage } from './layersPage.mjs';
import { modelProblemsPage } from './modelProblemsPage.mjs';
import { recipesPage } from './recipesPage.mjs';
import { schemaPage } from './schemaPage.mjs';
import { templateRulesPage } from './templateRulesPage.mjs';

const COMMON = 'plugins/microservice-common/src/model/schema';
const LIBRARY = 'plugins/microservice-node/src/library/schema';

const PLANNER = 'plugins/microservice-common/src/planner';

/** Page to what makes it. */
const PAGES = {
  'actions.md': actionsPage,
  'answers.md': () => schemaPage(`${COMMON}/answers.schema.json`),
  'cli.md': commandsPage,
  'config.md': configurationPage,
  'domain-model.md': () => schemaPage(`${COMMON}/domain-model.schema.json`),
  'filters.md': languagePage,
  'layer.md': () => schemaPage(`${LIBRARY}/layer.schema.json`),
  'layers.md': layersPage,
  'layout.md': () => schemaPage(`${LIBRARY}/layout.schema.json`),
  'model-problems.md': modelProblemsPage,
  'overlay.md': () => schemaPage(`${LIBRARY}/overlay.schema.json`),
  'recipe.md': () => schemaPage(`${LIBRARY}/recipe.schema.json`),
  'recipes.md': recipesPage,
  'template-rules.md': templateRulesPage,
  'vectors.md': () => schemaPage(`${PLANNER}/vectors/vectors.schema.json`),
};

/**
 * Every generated page of docs/reference by its file name.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function referencePages() {
  const pages = {};
  for (const [name, make] of Object.entries(PAGES)) pages[name] = await make();
  return pages;
}
