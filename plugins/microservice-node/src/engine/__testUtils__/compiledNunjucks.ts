import { Environment, ILoader, LoaderSource } from 'nunjucks';

/** Templates by name, for both engines. */
export type Library = Readonly<Record<string, string>>;

/** Makes compiled nunjucks with the tags and the whitespace rules of our engine: the reference for trusted templates. */
export function compiledNunjucks(
  library: Library,
): (text: string, values: object) => string {
  const loader: ILoader = {
    getSource: name => {
      const src = library[name];
      return src === undefined
        ? (null as unknown as LoaderSource)
        : { src, path: name, noCache: false };
    },
  };
  const environment = new Environment(loader, {
    autoescape: false,
    trimBlocks: true,
    lstripBlocks: true,
    tags: { variableStart: '${{', variableEnd: '}}' },
  });
  return (text, values) => environment.renderString(text, values);
}
