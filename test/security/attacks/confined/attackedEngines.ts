import { Environment, Loader } from 'nunjucks';
import {
  TemplateEngine,
  TemplateError,
} from '../../../../plugins/microservice-node/src/engine';
import { Notes } from '../watch/Notes';
import { Attacked } from './Attacked';
import { HostObject } from './HostObject';
import { hostileValues } from './values';

const reveal = Object.assign(() => Object.keys(new HostObject()), {
  secret: new HostObject().hidden,
});

/** Names that lead out of a library, whatever a template calls them. */
const leadsOut = /^[/~]|(^|\/)\.\.(\/|$)|:|\\|\0|%/;

function noteAsked(name: string, notes: Notes): void {
  if (leadsOut.test(name)) notes.add('files', `a template called ${name}`);
}

/** Our engine, in the language of our own layers or in that of skeletons. */
export function ourEngine(strict: boolean, notes: Notes): Attacked {
  return {
    name: strict ? 'own dialect' : 'compat dialect',
    takes: ['text'],
    isRefusal: error => error instanceof TemplateError,
    render({ text, library = {} }) {
      const load = (name: string) => {
        noteAsked(name, notes);
        return Object.hasOwn(library, name)
          ? { name, text: library[name] }
          : undefined;
      };
      const engine = new TemplateEngine({
        dialect: { strict },
        loader: { load },
        filters: { reveal },
      });
      return [engine.render({ name: 'it', text }, hostileValues as never)];
    },
  };
}

/** nunjucks itself, which compiles templates to code: it shows that attacks are noticed. */
export function plainNunjucks(notes: Notes): Attacked {
  return {
    name: 'plain nunjucks',
    takes: ['text', 'file', 'folder'],
    isRefusal: error => !(error instanceof EvalError),
    render({ text, library = {} }) {
      const loader = new (Loader.extend({
        getSource(name: string) {
          noteAsked(name, notes);
          if (!Object.hasOwn(library, name)) throw new Error('not there');
          return { src: library[name], path: name, noCache: true };
        },
      }) as new () => Loader)();
      const environment = new Environment(loader as never, {
        autoescape: false,
        tags: { variableStart: '${{', variableEnd: '}}' },
      });
      environment.addFilter('reveal', reveal);
      return [environment.renderString(text, hostileValues)];
    },
  };
}
