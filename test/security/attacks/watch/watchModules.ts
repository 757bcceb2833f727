import { resolve, sep } from 'node:path';
import { Notes, Reached } from './Notes';

/** What gives a program its powers. */
const modules: readonly [string, Reached][] = [
  ['fs', 'files'],
  ['fs/promises', 'files'],
  ['child_process', 'programs'],
  ['cluster', 'programs'],
  ['worker_threads', 'programs'],
  ['vm', 'code'],
  ['module', 'code'],
  ['inspector', 'the process'],
  ['net', 'network'],
  ['tls', 'network'],
  ['dgram', 'network'],
  ['dns', 'network'],
  ['dns/promises', 'network'],
  ['http', 'network'],
  ['https', 'network'],
  ['http2', 'network'],
];

const processPowers = [
  ...['abort', 'binding', '_linkedBinding', 'chdir', 'dlopen', 'exit', 'kill'],
  ...['reallyExit', 'getBuiltinModule', 'loadEnvFile'],
];

/**
 * Notes each use of files outside of a folder, of programs, of the network and of the process itself.
 *
 * @param folder - where files may be read and written; the folders above it may be looked at
 */
export function watchModules(notes: Notes, folder: string): void {
  const isAllowed = (name: string, args: unknown[]) =>
    pathsOf(args).every(
      path =>
        path === folder ||
        path.startsWith(folder + sep) ||
        (/^lstat|^stat|^realpath/.test(name) && folder.startsWith(path)),
    );
  for (const [name, reached] of modules) {
    const watched = process.getBuiltinModule(name) as object;
    const harmless = reached === 'files' ? isAllowed : (): boolean => false;
    guardAll(watched, (used, args) => {
      if (!harmless(used, args)) notes.add(reached, `${name}.${used}`);
    });
  }
  guardNames(process, processPowers, used => notes.add('the process', used));
  guardNames(globalThis, ['fetch'], used => notes.add('network', used));
}

/** The paths among the first arguments; a number is a file that was opened before. */
function pathsOf(args: unknown[]): string[] {
  return args
    .slice(0, 2)
    .filter(argument => typeof argument === 'string' && /[/.]/.test(argument))
    .map(argument => resolve(argument as string));
}

type OnUse = (name: string, args: unknown[]) => void;

function guardAll(owner: object, onUse: OnUse): void {
  const functions = Object.entries(Object.getOwnPropertyDescriptors(owner))
    .filter(([, { value }]) => typeof value === 'function')
    .map(([name]) => name);
  guardNames(owner, functions, onUse);
}

function guardNames(owner: object, names: string[], onUse: OnUse): void {
  for (const name of names) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const guarded = descriptor?.value ?? Reflect.get(owner, name);
    if (typeof guarded !== 'function') continue;
    const value = new Proxy(guarded, {
      apply: (target, self, args) => {
        onUse(name, args);
        return Reflect.apply(target, self, args);
      },
      construct: (target, args) => {
        onUse(name, args);
        return Reflect.construct(target, args);
      },
    });
    Object.defineProperty(owner, name, {
      value,
      configurable: true,
      enumerable: descriptor?.enumerable,
    });
  }
}
