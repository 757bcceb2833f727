import { dirname } from 'node:path';
import { debianProgram } from '../programs/debianProgram';
import { mustEnd } from '../programs/mustEnd';

const kubectl = { package: 'kubernetes-client', path: 'usr/bin/kubectl' };

/** Everything that a folder of manifests brings together, as one text. */
export async function kustomize(cwd: string, file: string): Promise<string> {
  const program = await debianProgram(kubectl);
  return mustEnd([program, 'kustomize', dirname(file)], { cwd });
}
