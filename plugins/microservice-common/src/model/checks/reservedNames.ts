import { KEYWORDS, words } from './keywords';

/**
 * Words that a service may not be called, with the reason a person understands. The service's name becomes a package,
 * a module, a folder, a host name and a repository in several languages, so the union of their reserved words holds.
 */
const RESERVED: readonly [reason: string, words: readonly string[]][] = [
  ...Object.entries(KEYWORDS)
    .filter(([language]) => language !== 'PostgreSQL')
    .map(([language, keywords]): [string, readonly string[]] => [
      `is a keyword of ${language}`,
      keywords,
    ]),
  ['is a word of Java', words('record sealed permits var yield')],
  ['is a special package of Go', words('init main internal vendor')],
  [
    'would hide a module of the standard library or of the framework',
    words(
      'abc alembic array ast asyncio base64 calendar click code codecs collections concurrent config contextlib copy csv dataclasses datetime decimal django email enum fastapi flask fractions functools gc glob gzip hashlib heapq hmac html http inspect io itertools json keyword logging math migrations multiprocessing numbers operator os pathlib pickle platform pydantic queue random re sched secrets select shelve shutil signal site socket sqlalchemy sqlite3 ssl starlette stat statistics string struct subprocess symtable sys tempfile test tests textwrap threading time timeit token tokenize traceback types typing unittest urllib uuid uvicorn venv warnings weakref xml zipfile zlib app docs deployment',
    ),
  ],
  [
    'is reserved by npm or is a core module of Node',
    words(
      'assert buffer child-process cluster console constants crypto dgram dns domain events favicon-ico fs https net node node-modules os path perf-hooks process punycode querystring readline repl stream sys timers tls tty url util v8 vm zlib',
    ),
  ],
  [
    'is a device name on Windows',
    words(
      'con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 com0 lpt0 conin conout clock',
    ),
  ],
  [
    'means something to JavaScript objects',
    words(
      'constructor prototype tostring hasownproperty valueof proto tojson then',
    ),
  ],
  ['is special to GitHub', words('github wiki git gist enterprise')],
  [
    'is a name that machines keep for themselves',
    words('localhost broadcasthost wpad isatap example invalid local'),
  ],
];

const REASONS: ReadonlyMap<string, string> = new Map(
  [...RESERVED]
    .reverse()
    .flatMap(([reason, reserved]) =>
      reserved.map((word): [string, string] => [word, reason]),
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
