import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/dev/paths.mjs';
import { PythonEnvironment } from '../../service/PythonEnvironment';
import { npmTool } from './npmTool';

/** The command-line tools that we are compared with, each as it was published. */
export interface PeerTools {
  /** Variables with the Python tools in the path. */
  python: NodeJS.ProcessEnv;
  /** The file that Node runs as hygen. */
  hygen: string;
}

const HYGEN = '6.2.11';
const folder = join(root, 'test/bench/peers');

/** Installs them where they are missing. */
export async function peerTools(): Promise<PeerTools> {
  const python = await PythonEnvironment.of(folder);
  const hygen = await npmTool(`hygen@${HYGEN}`);
  return {
    python: python.variables(),
    hygen: join(hygen, 'node_modules/hygen/dist/bin.js'),
  };
}

/** Name to version. */
export function peerVersions(): Record<string, string> {
  const lines = readFileSync(join(folder, 'requirements.txt'), 'utf8');
  const pins = lines.trim().split('\n');
  return {
    ...Object.fromEntries(pins.map(pin => pin.split('=='))),
    hygen: HYGEN,
  };
}
