import {
  createGenerator,
  readLibrary,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Fault } from '../Fault';
import { checkGolden } from './checkGolden';
import { BranchCoverage } from './coverage';
import { concerns, requireLayer, unusedLayer } from './layerFilter';
import { Finding, lintLibrary } from './lint';
import { errorFindings, FindingList, withoutEchoes } from './matrix';
import { RecipeOutcome, RecipeTest, testRecipe } from './testRecipe';
import { RecipeReport, TestOptions, TestReport } from './TestReport';
import { withExcerpts } from './withExcerpts';

class TestRun {
  private readonly found = new FindingList();
  private readonly coverage = new BranchCoverage();
  private readonly outcomes: RecipeOutcome[] = [];
  private golden: TestReport['golden'];

  constructor(
    private readonly templates: string,
    private readonly options: TestOptions,
  ) {}

  async start(): Promise<void> {
    this.found.add(await lintLibrary(this.templates));
    await this.orFindings(async () => {
      const tests = await this.tests();
      for (const test of tests.chosen) {
        await this.orFindings(() => this.testOne(test));
      }
      await this.compareGolden(tests.recipes);
    });
  }

  report(): TestReport {
    const { layer, minimumCoverage } = this.options;
    const coverage = this.coverage.report(this.isTested());
    const findings = withoutEchoes([
      ...this.found.list(),
      ...tooLittle(coverage.percent, minimumCoverage),
    ]);
    const errorsFirst = (['error', 'warning'] as const).flatMap(severity =>
      findings.filter(finding => finding.severity === severity),
    );
    return {
      recipes: this.outcomes.map(recipeReport),
      golden: this.golden,
      coverage,
      findings: layer
        ? errorsFirst.filter(finding => concerns(layer, finding))
        : errorsFirst,
    };
  }

  /** A fault of what is read ends what needs it and not the rest. */
  private async orFindings(doing: () => Promise<void>): Promise<void> {
    try {
      await doing();
    } catch (error) {
      this.found.add(errorFindings(error));
    }
  }

  private async tests(): Promise<{ chosen: RecipeTest[]; recipes: string[] }> {
    const { templates } = this;
    const { layer, recipe: wanted } = this.options;
    const library = await readLibrary(templates);
    const first = await createGenerator({ library, observer: this.coverage });
    const again = await createGenerator({ library });
    const all = first.recipes();
    const recipes = all.map(({ id }) => id);
    if (wanted && !recipes.includes(wanted)) {
      const fix = `choose one of ${recipes.join(', ')}`;
      throw Fault.of('--recipe', `'${wanted}' does not exist`, fix);
    }
    const generators = { first, again };
    const chosen = all
      .filter(({ id }) => !wanted || id === wanted)
      .map(recipe => ({ recipe, templates, generators, layer }));
    return { chosen, recipes };
  }

  private async testOne(test: RecipeTest): Promise<void> {
    const outcome = await testRecipe(test);
    this.outcomes.push(outcome);
    this.found.add(outcome.findings);
    for (const { combination, findings } of outcome.attempts) {
      this.found.add(findings, combination.name);
    }
  }

  private async compareGolden(recipes: string[]): Promise<void> {
    const { layer, golden } = this.options;
    if (layer && this.triedNothing()) this.found.add([unusedLayer(layer)]);
    if (!golden) return;
    const compared = await checkGolden(this.outcomes, recipes, {
      ...this.options,
      golden,
    });
    this.golden = compared.report;
    this.found.add(compared.findings);
  }

  /** Whether every recipe could be tried and none brought the layer. */
  private triedNothing(): boolean {
    return (
      this.outcomes.length > 0 &&
      this.outcomes.every(({ attempts }) => !attempts.length)
    );
  }

  /** Whether a template belongs to a layer that was tried. */
  private isTested(): (template: string) => boolean {
    const { layer } = this.options;
    const tried = new Set(
      this.outcomes.flatMap(({ matrix }) =>
        matrix.combinations.flatMap(({ plan }) =>
          plan.layers.map(({ id }) => id),
        ),
      ),
    );
    return template => {
      const owner = template.split('/').slice(0, 2).join('/');
      return layer ? owner === layer : tried.has(owner);
    };
  }
}

/**
 * Does for the authors of templates what a compiler and a test suite do for other code: lints, renders the matrix,
 * verifies every tree, holds it to the invariants, compares golden trees and measures which conditions were tried.
 *
 * @param templates - folder with `recipes/` and `layers/`
 * @returns everything that was tried and found; rejects with a Fault for a recipe or layer that does not exist
 */
export async function testTemplates(
  templates: string,
  options: TestOptions,
): Promise<TestReport> {
  if (options.layer) requireLayer(templates, options.layer);
  const run = new TestRun(templates, options);
  await run.start();
  const report = run.report();
  return {
    ...report,
    findings: await withExcerpts(report.findings, templates),
  };
}

function recipeReport({
  recipe,
  matrix,
  attempts,
}: RecipeOutcome): RecipeReport {
  return {
    id: recipe,
    layouts: new Set(attempts.map(({ combination }) => combination.layout))
      .size,
    combinations: attempts.length,
    refused: matrix.refused.map(({ name, problems }) => ({ name, problems })),
    pairs: matrix.pairs,
    refusedPairs: matrix.refusedPairs,
    files: attempts.reduce(
      (sum, { tree }) => sum + (tree?.files.length ?? 0),
      0,
    ),
  };
}

function tooLittle(percent: number, minimum: number | undefined): Finding[] {
  if (minimum === undefined || percent >= minimum) return [];
  return [
    {
      where: '--min-coverage',
      what: `asks for ${minimum} % of all branches and ${percent} % were taken`,
      fix: 'remove conditions that nothing needs or add variants that need them',
      severity: 'error',
      code: 'coverage',
    },
  ];
}
