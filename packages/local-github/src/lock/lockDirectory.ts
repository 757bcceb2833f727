import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { StartError } from '../configuration/StartError';
import { readJsonFile } from '../store/jsonFile';

const FILE = 'server.json';

/** The server that works on a directory. */
interface Holder {
  pid: number;
  port: number;
}

/**
 * Keeps a directory for one server: two of them would give the same number twice and overwrite each other's records.
 *
 * A file in the directory names the process and its port. What a killed server left behind does not count: its process
 * is gone, or has the number of another program that does not listen on that port.
 *
 * @param directory made when missing
 * @param port where this server listens already
 * @returns gives the directory back
 * @throws StartError when a running server has it
 */
export async function lockDirectory(
  directory: string,
  port: number,
): Promise<() => void> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = resolve(directory, FILE);
  const own = { pid: process.pid, port };
  if (!claim(file, own)) {
    const holder = readJsonFile(file) as Holder | undefined;
    if (holder && (await isRunning(holder))) {
      throw StartError.directoryInUse(directory, holder);
    }
    rmSync(file, { force: true });
    if (!claim(file, own)) throw StartError.directoryInUse(directory, own);
  }
  return () => rmSync(file, { force: true });
}

/** Makes the file with its content in one step; false when there is one. */
function claim(file: string, holder: Holder): boolean {
  const draft = `${file}.${holder.pid}.${holder.port}`;
  writeFileSync(draft, `${JSON.stringify(holder)}\n`);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

async function isRunning({ pid, port }: Holder): Promise<boolean> {
  return processExists(pid) && (await isListening(port));
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It exists, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise(settle => {
    const socket = connect(port, '127.0.0.1');
    const end = (listening: boolean) => {
      socket.destroy();
      settle(listening);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
