import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { Rule } from '../Rule';

/** What a rule says about files, given by path and text: a sentence for each problem. */
export async function problemsOf(
  rule: Rule,
  files: Record<string, string>,
): Promise<string[]> {
  const given = Object.entries(files).map(([path, text]) => ({
    path,
    text,
    content: Buffer.from(text),
    mode: '100644' as const,
    from: [],
  }));
  return (await rule.check(given)).map(formatProblem);
}
