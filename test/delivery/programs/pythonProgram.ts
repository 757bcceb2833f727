import { join, resolve } from 'node:path';
import { PythonEnvironment } from '../../service/PythonEnvironment';

/** Its requirements file pins the programs whose wheels hold them. */
const folder = resolve(__dirname, '..');

/** Runs of a program that the package registry of Python has. */
export async function pythonProgram(name: string): Promise<string> {
  const environment = await PythonEnvironment.of(folder);
  const [bin] = environment.variables().PATH!.split(':');
  return join(bin, name);
}
