import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const TAGS = { variableStart: '${{', variableEnd: '}}' };

/** nunjucks as it is installed, which compiles each name and each text: neither safe nor able to take binary files. */
export function prepare({ skeleton, values, load }) {
  const { Environment } = load('nunjucks');
  const environment = new Environment(null, { autoescape: false, tags: TAGS });
  const render = text => environment.renderString(text, { values });
  const renderFolder = (from, to) => {
    mkdirSync(to, { recursive: true });
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      const [source, target] = [
        `${from}/${entry.name}`,
        `${to}/${render(entry.name)}`,
      ];
      if (entry.isDirectory()) renderFolder(source, target);
      else writeFileSync(target, render(readFileSync(source, 'utf8')));
    }
  };
  return target => renderFolder(skeleton, target);
}
