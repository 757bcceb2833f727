import { JsonObject } from '@backstage/types';
import { TemplateEngine, TemplateEngineOptions } from '../TemplateEngine';

/** Renders a text as the template `t.njk`; other templates of the library are given by name. */
export function renderText(
  text: string,
  values: JsonObject = {},
  library: Readonly<Record<string, string>> = {},
): string {
  return engineWith(library).render({ name: 't.njk', text }, values);
}

/** The message with which rendering a text ends. */
export function messageOf(
  text: string,
  values: JsonObject = {},
  library: Readonly<Record<string, string>> = {},
): string {
  try {
    return `no error but: ${renderText(text, values, library)}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** An engine whose templates are given by name. */
export function engineWith(
  library: Readonly<Record<string, string>>,
  options: Omit<TemplateEngineOptions, 'loader'> = {},
): TemplateEngine {
  const loader = {
    load: (name: string) =>
      Object.hasOwn(library, name) ? { name, text: library[name] } : undefined,
  };
  return new TemplateEngine({ ...options, loader });
}
