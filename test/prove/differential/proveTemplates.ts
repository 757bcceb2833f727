import fc from 'fast-check';
import { TemplateEngine } from '../../../plugins/microservice-node/src/engine';
import { template } from '../../../plugins/microservice-node/src/engine/__testUtils__/arbitraryTemplates';
import { looseTemplate } from '../../../plugins/microservice-node/src/engine/__testUtils__/arbitraryLooseTemplates';
import { compiledNunjucks } from '../../../plugins/microservice-node/src/engine/__testUtils__/compiledNunjucks';
import {
  library,
  values,
} from '../../../plugins/microservice-node/src/engine/__testUtils__/differentialData';
import { ownDialect } from '../../../plugins/microservice-node/src/engine/Dialect';
import { parseTemplate } from '../../../plugins/microservice-node/src/engine/syntax/nunjucksSyntax';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';
import { Language } from './Language';

/** Templates of one seed, in one dialect. */
export interface Trial {
  /** Over complete values, or over values of every kind and missing ones. */
  strict: boolean;
  seed: number;
  templates: number;
}

/** What both engines did with templates. */
interface Outcomes {
  rendered: number;
  /** In both. */
  failed: number;
  /** In nunjucks, where ours has a text: nunjucks' filters break at values that they do not expect. */
  only: number;
}

/** Renders generated templates with both engines; whatever nunjucks renders, ours renders to the same text. */
export async function proveTemplates(trial: Trial): Promise<StepOutcome[]> {
  const steps = new Steps();
  const language = new Language();
  await steps.measure('same text', async () =>
    figureOf(compareAll(trial, language)),
  );
  await steps.measure('language', async () => {
    const missing = trial.strict ? language.missing() : [];
    if (missing.length)
      throw new Error(`no template has ${missing.join(', ')}`);
    return language.figure();
  });
  return steps.outcomes;
}

function figureOf({ rendered, failed, only }: Outcomes): string {
  return failed + only
    ? `${rendered} rendered, ${failed} failed in both, ${only} in nunjucks only`
    : `${rendered} rendered`;
}

function compareAll(
  { strict, seed, templates }: Trial,
  language: Language,
): Outcomes {
  const dialect = { ...ownDialect, strict };
  const ours = ownEngine(strict);
  const theirs = compiledNunjucks(library);
  const outcomes = { rendered: 0, failed: 0, only: 0 };
  const property = fc.property(strict ? template : looseTemplate, text => {
    const expected = textOr(() => theirs(text, values));
    const actual = textOr(() => ours(text));
    const end = endOf(actual, expected);
    if (!end || (strict && end !== 'rendered'))
      throw new Error(`nunjucks: ${expected.said}\nours: ${actual.said}`);
    outcomes[end] += 1;
    if (actual.isText)
      language.see(parseTemplate('generated.njk', text, dialect));
  });
  const found = fc.check(property, { seed, numRuns: templates });
  if (!found.failed) return outcomes;
  const reason = (found.errorInstance as Error).message;
  throw new Error(`${found.counterexample?.[0]}\n${reason}`);
}

function ownEngine(strict: boolean): (text: string) => string {
  const load = (name: string) =>
    Object.hasOwn(library, name) ? { name, text: library[name] } : undefined;
  const engine = new TemplateEngine({ dialect: { strict }, loader: { load } });
  return text => engine.render({ name: 'generated.njk', text }, values);
}

/** A text, or what an error says. */
interface Attempt {
  isText: boolean;
  said: string;
}

function textOr(render: () => string): Attempt {
  try {
    return { isText: true, said: render() };
  } catch (error) {
    return { isText: false, said: (error as Error).message };
  }
}

function endOf(ours: Attempt, theirs: Attempt): keyof Outcomes | undefined {
  if (!theirs.isText) return ours.isText ? 'only' : 'failed';
  return ours.isText && ours.said === theirs.said ? 'rendered' : undefined;
}
