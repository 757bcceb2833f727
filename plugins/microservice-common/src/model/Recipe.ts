/**
 * One entry of the Create page, as `recipe.yaml` states it: which stack and layers make the service, and what may be chosen.
 *
 * @public
 */
export interface Recipe {
  id: string;
  title: string;
  description: string;
  version: string;
  /** Id of the stack layer. */
  stack: string;
  /** Layers that every service of this recipe has. */
  layers: string[];
  layouts: string[];
  /** What each choice adds: `choices.ci['github-actions']` is a list of layer ids. */
  choices: {
    database: Record<string, string[]>;
    auth: Record<string, string[]>;
    ci: Record<string, string[]>;
    deploy: Record<string, string[]>;
  };
  /** Options by name, with the layers they add. */
  options: Record<string, string[]>;
  presets: string[];
}
