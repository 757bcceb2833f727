import { fence, madeOf, page } from './markdown.mjs';
import { changeBetween } from './changeBetween.mjs';
import { checkCodes } from './checkCodes.mjs';
import { loadSource } from './sources.mjs';

const CHECKS = 'plugins/microservice-common/src/model/checks';

const MODEL_TEXT =
  'plugins/microservice-common/src/planner/modelText/modelText';

/** What the first word of a code is about, in the order of the page. */
const SUBJECTS = {
  api: 'The API',
  enum: 'Enumerations',
  entity: 'Entities',
  id: 'Ids',
  field: 'Fields',
  filter: 'Filters',
  computed: 'Computed fields',
  transition: 'Fields with transitions',
  action: 'Actions',
  relation: 'Relations',
  check: 'Checks between two fields',
  seed: 'Rows to develop with',
  access: 'Access',
  owner: 'Owners',
};

/**
 * Every code with which the meaning of a domain model is refused: an example, and what people are told. Throws where a
 * code has no planted mistake, or a mistake has no subject.
 *
 * @returns {string}
 */
export function modelProblemsPage() {
  const { MISTAKES } = loadSource(`${CHECKS}/__testUtils__/mistakes`);
  const { shop } = loadSource(`${CHECKS}/__testUtils__/shop`);
  const { checkModel } = loadSource(`${CHECKS}/checkModel`);
  const { modelText } = loadSource(MODEL_TEXT);
  const first = new Map();
  for (const [code, , model, auth] of MISTAKES) {
    if (first.has(code)) continue;
    const [problem] = checkModel(model, auth).problems;
    const change = modelText(changeBetween(shop(), model));
    first.set(code, { problem, change });
  }
  requireAll([...first.keys()]);
  return page([
    '# Problems of a domain model',
    'A domain model that has the form of [its reference](domain-model.md) may still mean something that cannot be. Form, command line and actions refuse it with the place, what is wrong, how to put it right, and a code that stays the same. Each code stands here once, with what brings it about: the lines that were changed or added in a small shop, which is valid without them.',
    'What has another form has a code that begins with `schema.`, and its sentence says what is expected. `model.size` and `model.depth` refuse what is larger or deeper than any service should be, and `model.mismatch` another name or owner than was answered.',
    madeOf(`${CHECKS}/__testUtils__/mistakes.ts`),
    ...Object.entries(SUBJECTS).flatMap(([subject, title]) =>
      section(subject, title, first),
    ),
    '## The shop',
    fence('yaml', modelText(shop())),
  ]);
}

function section(subject, title, first) {
  const codes = [...first.keys()]
    .filter(code => code.startsWith(`${subject}.`))
    .sort();
  return codes.length
    ? [`## ${title}`, ...codes.flatMap(code => entry(code, first.get(code)))]
    : [];
}

function entry(code, { problem: { where, what, fix }, change }) {
  return [
    `### ${code}`,
    fence('yaml', change),
    fence('text', `${where}: ${what}; ${fix}.`),
  ];
}

function requireAll(shown) {
  const missing = checkCodes(CHECKS).filter(code => !shown.includes(code));
  if (missing.length) {
    throw new Error(
      `${missing.join(', ')}: no mistake in ${CHECKS}/__testUtils__; add one`,
    );
  }
  const strange = shown.filter(code => !(code.split('.')[0] in SUBJECTS));
  if (strange.length) {
    throw new Error(
      `${strange.join(', ')}: no subject in modelProblemsPage.mjs; add it`,
    );
  }
}
