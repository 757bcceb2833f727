/**
 * Words that a service may not be called, with the reason a person understands. The service's name becomes a package,
 * a module, a folder, a host name and a repository in several languages, so the union of their reserved words holds.
 */
const RESERVED: readonly [string, string][] = [
  [
    'is a keyword of Python',
    'and as assert async await break class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try while with yield none true false case',
  ],
  [
    'is a keyword or a special package of Go',
    'chan const default defer fallthrough func go goto interface map package range select struct switch type var init main internal vendor',
  ],
  [
    'is a keyword of Java',
    'abstract boolean byte catch char do double enum extends final float implements instanceof int long native new null private protected public record short static strictfp super synchronized this throw throws transient void volatile',
  ],
  [
    'is a keyword of Rust',
    'crate fn impl let loop mod move mut pub ref self trait unsafe use where',
  ],
  [
    'is a keyword of TypeScript',
    'any debugger declare delete export function module namespace never readonly require typeof undefined unknown',
  ],
  [
    'would hide a module of the standard library or of the framework',
    'abc alembic array ast asyncio base64 calendar click code codecs collections concurrent config contextlib copy csv dataclasses datetime decimal django email enum fastapi flask fractions functools gc glob gzip hashlib heapq hmac html http inspect io itertools json keyword logging math migrations multiprocessing numbers operator os pathlib pickle platform pydantic queue random re sched secrets select shelve shutil signal site socket sqlalchemy sqlite3 ssl starlette stat statistics string struct subprocess symtable sys tempfile test tests textwrap threading time timeit token tokenize traceback types typing unittest urllib uuid uvicorn venv warnings weakref xml zipfile zlib app docs deployment',
  ],
  [
    'is reserved by npm or is a core module of Node',
    'assert buffer child-process cluster console constants crypto dgram dns domain events favicon-ico fs https net node node-modules os path perf-hooks process punycode querystring readline repl stream sys timers tls tty url util v8 vm zlib',
  ],
  [
    'is a device name on Windows',
    'con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9',
  ],
  [
    'means something to JavaScript objects',
    'constructor prototype tostring hasownproperty valueof',
  ],
  ['is special to GitHub', 'github wiki git'],
];

const REASONS: ReadonlyMap<string, string> = new Map(
  [...RESERVED]
    .reverse()
    .flatMap(([reason, words]) =>
      words.split(' ').map((word): [string, string] => [word, reason]),
    ),
);

/**
 * Why a service may not have this name, or `undefined` where nothing is against it.
 *
 * @internal
 */
export function reservedNameReason(name: string): string | undefined {
  return REASONS.get(name);
}
