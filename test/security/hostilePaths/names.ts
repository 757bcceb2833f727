/** A name that a value makes of a file, and what is said of it. */
export type HostileName = readonly [name: string, reason: string];

const LEADS_OUT = "leads out of its folder with '.' or '..'";
const GIT = "is git's own folder";
const CONTROL = 'has a control character';

/** Values that a name of a skeleton prints; a template that prints them must not be written anywhere. */
export const hostileNames: readonly HostileName[] = [
  ['..', LEADS_OUT],
  ['../outside', LEADS_OUT],
  ['../../outside', LEADS_OUT],
  ['a/../../../outside', LEADS_OUT],
  ['a/../b', LEADS_OUT],
  ['./../../outside', LEADS_OUT],
  ['..\\outside', LEADS_OUT],
  ['a\\..\\..\\outside', LEADS_OUT],
  ['a/..\\..\\outside', LEADS_OUT],
  ['C:\\outside', 'names a drive of Windows'],
  ['C:outside', 'names a drive of Windows'],
  ['c:/outside', 'names a drive of Windows'],
  ['.git', GIT],
  ['.git/config', GIT],
  ['.git/hooks/post-checkout', GIT],
  ['a/.git/config', GIT],
  ['.GIT/config', GIT],
  ['.Git', GIT],
  ['.git./config', GIT],
  ['.git /config', GIT],
  ['.git . . /config', GIT],
  ['git~1/config', GIT],
  ['GIT~2/config', GIT],
  ['.g\u200cit/config', GIT],
  ['.gi\u200dt', GIT],
  ['\ufeff.git/config', GIT],
  ['.git\u202e/config', GIT],
  ['.git::$INDEX_ALLOCATION/config', GIT],
  ['.git:config', GIT],
  ['.git\\config', GIT],
  ['a\\.git\\config', GIT],
  ['a\u0000b', CONTROL],
  ['a\nb', CONTROL],
  ['a\r\nb', CONTROL],
  ['\u001b[2J', CONTROL],
  ['a\u007f', CONTROL],
  ['x'.repeat(256), 'has a name of more than 255 bytes'],
  ['ü'.repeat(128), 'has a name of more than 255 bytes'],
  [`${'x/'.repeat(600)}x`, 'has more than 1024 bytes'],
  [`${`${'x'.repeat(250)}/`.repeat(5)}x`, 'has more than 1024 bytes'],
];

/** Names that say that an entry is not wanted, as in `fetch:template`: nothing is written for them, and nothing is wrong. */
export const unwantedNames: readonly string[] = [
  '/etc/passwd',
  '//host/share',
  '/',
  '',
];

/** Two names, the second of which is the first one for some file system. */
export const alikeNames: readonly (readonly [string, string])[] = [
  ['a.txt', 'a.txt'],
  ['a.txt', 'A.TXT'],
  ['README.md', 'Readme.md'],
  ['\u00e9.txt', 'e\u0301.txt'],
  ['stra\u00dfe', 'STRASSE'],
  ['\u212a', 'k'],
  ['a', 'a/b'],
  ['a/b', 'a'],
  ['a/b/c', 'A/d'],
  ['a', 'A/b'],
  ['a/./b', 'a/b'],
];
