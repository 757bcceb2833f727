import { CpuProfile, Frame, ownTimes } from './CpuProfile';

/** Files of functions, and what these do; the first that fits counts. */
const WORKS: readonly [RegExp, string][] = [
  [/nunjucks\/src\/lexer/, 'splitting templates into tokens'],
  [/nunjucks\/src\//, 'parsing tokens'],
  [/dist\/engine\/syntax\//, 'checking and converting what was parsed'],
  [/dist\/engine\/(compile|inspect)\//, 'making closures'],
  [/dist\/engine\//, 'evaluating closures'],
  [/node:(fs|path)|isbinaryfile/, 'reading and writing'],
  [/dist\/skeleton\//, 'walking and deciding'],
  [/modules\/|node:vm/, 'loading modules'],
];

/** Functions without a file. */
const BUILT_IN: Record<string, string | undefined> = {
  '(garbage collector)': 'garbage collection',
  '(idle)': undefined,
  '(root)': undefined,
  '(program)': 'the rest',
};

const SYSTEM_CALLS =
  /^(open|close|read|write|fstat|lstat|stat|mkdir|readdir|realpath|internalModuleStat|readFileUtf8|write(File|Buffer|String).*)$/;

/** What the time of a profile went to. */
export function works(profile: CpuProfile): [work: string, ms: number][] {
  return ownTimes(profile, workOf);
}

function workOf({ functionName, url }: Frame): string | undefined {
  if (Object.hasOwn(BUILT_IN, functionName)) return BUILT_IN[functionName];
  if (!url && SYSTEM_CALLS.test(functionName)) return 'reading and writing';
  return WORKS.find(([place]) => place.test(url))?.[1] ?? 'the rest';
}
