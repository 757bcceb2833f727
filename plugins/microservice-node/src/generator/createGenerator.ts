import { createHash } from 'node:crypto';
import { JsonObject } from '@backstage/types';
import {
  Answers,
  broughtProblems,
  canonicalJson,
  checkAnswers,
  comparePaths,
  composeLayers,
  createPlan,
  endpointProblems,
  FileTree,
  Plan,
  Policy,
  Problem,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { BranchObserver, TemplateEngine, TemplateError } from '../engine';
import { Library, LibraryError, readLibrary } from '../library';
import { originRecord } from '../origin';
import { Rendering, renderTree } from '../renderer';
import type { ThreadLimits } from '../threads';
import { PathExplanation } from './explain/Explanation';
import { explainPath } from './explain/explainPath';
import { libraryLoader } from './libraryLoader';

/** Where a generator finds its templates, and what the platform team allows. @public */
export type GeneratorOptions = (
  | {
      /** Folder with `recipes/`, `layers/` and `versions.yaml`. */
      templatesDirectory: string;
    }
  | {
      /** Templates that were read before. */
      library: Library;
    }
) & {
  policy?: Policy;
  /** Is told of every condition of every template, and of each way that a render takes. */
  observer?: BranchObserver;
};

/**
 * A plan, or everything that is wrong with the answers; with the complete answers all the same where their form is right.
 *
 * @public
 */
export type PlanCheck =
  | { result: 'ok'; value: Plan }
  | { result: 'invalid'; problems: Problem[]; answers?: Answers };

/**
 * Everything between answers and files: pure but for reading the templates once, when it is made.
 *
 * @public
 */
export interface Generator {
  /** The recipes that policy allows, sorted by id. */
  recipes(): Recipe[];
  /** Checks answers, resolves defaults and the model, and decides everything; or says what is wrong. */
  plan(recipeId: string, answers: unknown): PlanCheck;
  /**
   * The files of a plan with their origin record. Rejects for faults of the templates, and for limits where the generator
   * keeps them.
   */
  render(plan: Plan, limits?: ThreadLimits): Promise<FileTree>;
  /** Why a file of a plan is there and who wrote which part of it, or why it is not there. Rejects as `render` does. */
  explain(plan: Plan, path: string): Promise<PathExplanation>;
}

class LibraryGenerator implements Generator {
  private readonly policy: Policy | undefined;
  private readonly engine: TemplateEngine;

  constructor(
    private readonly library: Library,
    { policy, observer }: GeneratorOptions,
  ) {
    this.policy = policy;
    this.engine = new TemplateEngine({
      loader: libraryLoader(library),
      observer,
    });
    if (observer) this.compileAll();
  }

  recipes(): Recipe[] {
    const allowed = this.policy?.recipes;
    return this.library.recipes.filter(
      ({ id }) => !allowed || allowed.includes(id),
    );
  }

  plan(recipeId: string, raw: unknown): PlanCheck {
    const recipe = this.recipes().find(({ id }) => id === recipeId);
    if (!recipe)
      return { result: 'invalid', problems: [this.unknownRecipe(recipeId)] };
    const checked = checkAnswers(raw, { recipe, policy: this.policy });
    if (checked.result === 'invalid') return checked;
    const answers = checked.value;
    const composed = composeLayers({ recipe, answers }, id =>
      this.library.layer(id),
    );
    if (composed.result === 'broken') throw LibraryError.of(composed.problems);
    if (composed.result === 'invalid') return { ...composed, answers };
    const { layers } = composed;
    const problems = broughtProblems(answers, layers);
    if (problems.length) return { result: 'invalid', problems, answers };
    const stack = layers.find(({ id }) => id === recipe.stack)!;
    const layout = stack.layouts[answers.layout];
    const plan = createPlan({
      recipe,
      answers,
      layout: { ...layout, conventions: layout.conventions ?? {} },
      layers,
      answersDigest: digestOf(answers),
    });
    const meeting = endpointProblems(plan);
    return meeting.length
      ? { result: 'invalid', problems: meeting, answers }
      : { result: 'ok', value: plan };
  }

  async render(plan: Plan): Promise<FileTree> {
    return this.complete(plan, this.rendering(plan));
  }

  async explain(plan: Plan, path: string): Promise<PathExplanation> {
    const rendering = this.rendering(plan);
    const { files } = this.complete(plan, rendering);
    return explainPath(
      path,
      files.map(file => file.path),
      {
        plan,
        recipe: this.library.recipes.find(({ id }) => id === plan.recipe.id)!,
        library: this.library,
        rendering,
      },
    );
  }

  private rendering(plan: Plan): Rendering {
    return renderTree(plan, this.library, this.engine);
  }

  /** The rendered files with their origin record. */
  private complete(plan: Plan, { tree }: Rendering): FileTree {
    const files = [...tree.files, ...originRecord(plan, tree, this.tools())];
    return { files: files.sort((a, b) => comparePaths(a.path, b.path)) };
  }

  /** What nothing renders is not compiled otherwise, and its conditions would go unseen. */
  private compileAll(): void {
    for (const name of this.library.templateNames) {
      try {
        this.engine.compile({ name, text: this.library.template(name)! });
      } catch (error) {
        // A render that needs the template says what is wrong with it.
        if (!(error instanceof TemplateError)) throw error;
      }
    }
  }

  /** The formatter decides bytes, so its version is part of the origin. */
  private tools(): JsonObject {
    const packages = this.library.versions.packages as JsonObject | undefined;
    return packages?.ruff ? { ruff: packages.ruff } : {};
  }

  private unknownRecipe(id: string): Problem {
    return {
      where: 'recipe',
      what: `'${id}' does not exist or is not allowed`,
      fix: `choose one of ${this.recipes()
        .map(recipe => recipe.id)
        .join(', ')}`,
    };
  }
}

/**
 * Reads the templates, unless they are given, and returns the generator that form preview, command line and actions share.
 * Rejects with a LibraryError that holds every problem with file and line.
 *
 * @public
 */
export async function createGenerator(
  options: GeneratorOptions,
): Promise<Generator> {
  const library =
    'library' in options
      ? options.library
      : await readLibrary(options.templatesDirectory);
  return new LibraryGenerator(library, options);
}

/** SHA-256 of the answers in canonical JSON, hexadecimal. */
function digestOf(answers: Answers): string {
  return createHash('sha256')
    .update(canonicalJson(answers as unknown as JsonObject))
    .digest('hex');
}
