import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustEnd } from './mustEnd';
import { onPath } from './onPath';
import { toolCache } from './toolCache';

/** A program in a package of Debian: of this machine's release, or of another one where it needs none of its libraries. */
export interface DebianProgram {
  package: string;
  path: string;
  release?: string;
}

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * A program of this machine or, unpacked and not installed, of Debian: no service starts with it.
 *
 * @throws when neither has it
 */
export async function debianProgram(wanted: DebianProgram): Promise<string> {
  const name = wanted.path.split('/').pop()!;
  const own = onPath(name);
  if (own) return own;
  const folder = join(toolCache, [wanted.package, wanted.release].join('-'));
  const program = join(folder, 'unpacked', wanted.path);
  if (!existsSync(program)) await unpack(wanted, folder);
  return program;
}

async function unpack({ package: name, release }: DebianProgram, cwd: string) {
  mkdirSync(cwd, { recursive: true });
  const options = release ? listsOf(release, cwd) : [];
  await mustEnd(['apt-get', ...options, '--quiet', 'update'], { cwd });
  await mustEnd(['apt-get', ...options, '--quiet', 'download', name], { cwd });
  await mustEnd(['sh', '-c', 'dpkg-deb --extract ./*.deb unpacked'], { cwd });
}

/** Package lists of their own, so that the machine's stay as they are. */
function listsOf(release: string, folder: string): string[] {
  const sources = join(folder, 'sources.list');
  mkdirSync(join(folder, 'lists/partial'), { recursive: true });
  writeFileSync(
    sources,
    `deb [signed-by=${KEYRING}] http://deb.debian.org/debian ${release} main\n`,
  );
  const settings = {
    'Dir::Etc::SourceList': sources,
    'Dir::Etc::SourceParts': '-',
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::Cache::pkgcache': '',
    'Dir::Cache::srcpkgcache': '',
    'APT::Sandbox::User': 'root',
  };
  return Object.entries(settings).flatMap(([key, value]) => [
    '--option',
    `${key}=${value}`,
  ]);
}
