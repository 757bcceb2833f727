/** What a scenario has shown. */
export interface ScenarioResult {
  /** What was counted, by its name: `tasks that ran twice`. */
  figures: Record<string, number>;
  /** What does not hold; nothing where all is well. */
  violations: string[];
}

/** Something other than a plain kill that processes of a portal go through. */
export interface Scenario {
  /** Good as the name of a folder: `freeze`. */
  id: string;
  /** What happens, as a sentence of the page. */
  story: string;
  run(): Promise<ScenarioResult>;
}
