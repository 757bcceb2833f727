import { SourceExcerpt } from './SourceExcerpt';
import { Position, TemplateError } from './TemplateError';

/**
 * The lines that a log or a terminal shows beside the sentence of an error: the line with its caret, its layer, and what
 * led there.
 *
 * @public
 */
export function describeTemplateError({
  template,
  details: { layer, excerpt, calledFrom = [] },
}: TemplateError): string[] {
  return [
    ...describeExcerpt(excerpt),
    ...(layer ? [`in the layer ${layer}: ${fileIn(layer, template)}`] : []),
    ...calledFrom.map(place => `called from ${placeOf(place)}`),
  ];
}

/**
 * The lines of an excerpt, where there is one. Each begins with a mark, since logs cut blanks away.
 *
 * @public
 */
export function describeExcerpt(excerpt: SourceExcerpt | undefined): string[] {
  return excerpt ? [`| ${excerpt.line}`, `| ${excerpt.caret}`] : [];
}

function fileIn(layer: string, template: string): string {
  return template.startsWith(`${layer}/`)
    ? template.slice(layer.length + 1)
    : template;
}

function placeOf({ template, line, column }: Position): string {
  return `${template}:${line}:${column}`;
}
