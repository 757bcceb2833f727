import { Notes } from './Notes';

/** nunjucks makes its templates into functions in this way, which the engine that is attacked for comparison does. */
const compiledTemplate = /^function root\(/;

/** Lets nobody make code of a text, or ask for it, without a note. */
export function watchCode(notes: Notes): void {
  for (const example of [
    function plain() {},
    async function asynchronous() {},
    function* generator() {},
    async function* both() {},
  ])
    guardConstructor(Object.getPrototypeOf(example), notes);
  globalThis.Function = Function.prototype.constructor as FunctionConstructor;
  const guarded = globalThis.eval;
  globalThis.eval = text => {
    notes.add('code', `eval of ${text}`);
    return guarded(text);
  };
}

function guardConstructor(prototype: object, notes: Notes): void {
  const guarded = new Proxy(prototype.constructor, {
    apply: (target, self, args) => {
      note(args, notes);
      return Reflect.apply(target, self, args);
    },
    construct: (target, args) => {
      note(args, notes);
      return Reflect.construct(target, args);
    },
  });
  Object.defineProperty(prototype, 'constructor', {
    value: guarded,
    configurable: true,
  });
}

function note(args: unknown[], notes: Notes): void {
  if (args.length === 1 && compiledTemplate.test(String(args[0]))) return;
  notes.add('code', `a function of ${args.join()}`);
}
