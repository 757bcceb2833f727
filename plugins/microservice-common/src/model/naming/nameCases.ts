import { NameCases } from '../NameCases';

/**
 * Splits a name into lower-case words, whatever its case: `OrderItem`, `order_item` and `order-item` give the same.
 * Acronyms stay together: `HTTPServer` is `http server`. No locale is involved.
 *
 * @internal
 */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_-]+/)
    .filter(Boolean)
    .map(word => word.toLowerCase());
}

/**
 * A name in every case that a stack may want.
 *
 * @public
 */
export function nameCases(name: string): NameCases {
  const words = wordsOf(name);
  const pascal = words.map(capitalise).join('');
  return {
    words: words.join(' '),
    snake: words.join('_'),
    kebab: words.join('-'),
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    constant: words.join('_').toUpperCase(),
  };
}

/** First letter upper case, the rest untouched. @internal */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
