import { stringify } from 'yaml';
import { problemsOf } from '../checks/problemsOf';
import { pythonProgram } from '../programs/pythonProgram';
import { customProblems, isCustom } from './customSchemas';
import { inFile } from './inFile';
import { KubernetesObject } from './KubernetesObject';
import { podProblems } from './podProblems';
import { referenceProblems } from './referenceProblems';

/** What a cluster would refuse of these objects or, where it takes all of them, what it should not have to accept. */
export async function objectProblems(
  objects: KubernetesObject[],
): Promise<string[]> {
  const custom = await Promise.all(
    objects.filter(isCustom).map(customProblems),
  );
  const builtIn = objects.filter(object => !isCustom(object));
  const refused = [...(await schemaProblems(builtIn)), ...custom.flat()];
  if (refused.length) return refused;
  return [...objects.flatMap(podProblems), ...referenceProblems(objects)];
}

/** Against the schemas of the oldest and the newest release that are looked after. */
async function schemaProblems(objects: KubernetesObject[]): Promise<string[]> {
  const validate = await pythonProgram('kubernetes-validate');
  const text = objects.map(each => stringify(each)).join('---\n');
  const found = ['1.34', '1.37'].map(version => {
    const options = ['--strict', '--kubernetes-version', version];
    return inFile(text, cwd =>
      problemsOf([validate, ...options, 'all.yaml'], { cwd }),
    );
  });
  return (await Promise.all(found)).flat();
}
