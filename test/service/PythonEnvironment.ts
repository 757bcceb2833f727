import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  contentHash,
  isStamped,
  stamp,
} from '../../scripts/dev/contentStamp.mjs';
import { dataDirectory } from '../../scripts/dev/paths.mjs';
import { runProgram } from './runProgram';

/** The Python that services are run and checked with. */
export const python = process.env.PYTHON ?? 'python3';

const shared = join(dataDirectory, 'environments');
const pause = 500;

/** What pip is asked to install. */
interface Wanted {
  folder: string;
  /** Say it in full: environments are told apart by them. */
  texts: string[];
  /** How pip is told, in the folder. */
  words: string[];
}

/** A virtual environment that every service with the same requirements uses. */
export class PythonEnvironment {
  private constructor(private readonly directory: string) {}

  /**
   * The environment with what a folder's requirements files ask for, made by pip from these very files unless it is
   * there already.
   *
   * @throws when that fails, with what pip said
   */
  static async of(folder: string): Promise<PythonEnvironment> {
    const files = globSync('requirements*.txt', { cwd: folder }).sort();
    const texts = files.map(file => readFileSync(join(folder, file), 'utf8'));
    const words = files.flatMap(file => ['--requirement', file]);
    return PythonEnvironment.with({ folder, texts, words });
  }

  /**
   * The environment with the project in a folder and what its `pyproject.toml` asks for, made by pip unless it is there
   * already for a project of the same files.
   *
   * @throws when that fails, with what pip said
   */
  static async ofProject(folder: string): Promise<PythonEnvironment> {
    const texts = [contentHash(folder, ['.'])];
    return PythonEnvironment.with({ folder, texts, words: ['.'] });
  }

  private static async with(wanted: Wanted): Promise<PythonEnvironment> {
    const key = await keyOf(wanted.texts);
    const directory = join(shared, key);
    await alone(`${directory}.lock`, async () => {
      if (isStamped(join(directory, '.complete'), key)) return;
      await install(directory, wanted);
      stamp(join(directory, '.complete'), key);
    });
    return new PythonEnvironment(directory);
  }

  /** The environment of a shell in which this one is active. */
  variables(): NodeJS.ProcessEnv {
    const { PYTHONPATH, VIRTUAL_ENV, DATABASE_URL, ...env } = process.env;
    return {
      ...env,
      PATH: [join(this.directory, 'bin'), env.PATH].join(delimiter),
      // What mypy knows of libraries is the same for every service.
      MYPY_CACHE_DIR: join(this.directory, 'mypy-cache'),
    };
  }
}

async function keyOf(texts: string[]): Promise<string> {
  const { output } = await runProgram([python, '--version'], {
    cwd: process.cwd(),
    env: process.env,
  });
  const hash = createHash('sha256');
  for (const text of [output, ...texts]) hash.update(`${text}\0`);
  return hash.digest('hex').slice(0, 16);
}

async function install(directory: string, { folder, words }: Wanted) {
  const pip = join(directory, 'bin/pip');
  const options = ['--quiet', '--disable-pip-version-check'];
  for (const command of [
    [python, '-m', 'venv', '--clear', directory],
    [pip, 'install', ...options, ...words],
  ]) {
    const { status, output } = await runProgram(command, {
      cwd: folder,
      env: process.env,
    });
    if (status !== 0) throw new Error(`${command[0]}: ${output}`);
  }
}

/** Does something while no other process does it under the same lock; the lock of a dead process counts for nothing. */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(shared, { recursive: true });
  while (!take(lock)) await sleep(pause);
  try {
    await work();
  } finally {
    rmSync(lock);
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(ownerOf(lock))) rmSync(lock, { force: true });
    return false;
  }
}

function ownerOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    // It was just given back.
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
