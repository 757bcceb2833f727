import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../../packages/cli/src/main';
import { Planted } from '../badInputs/BadInputs';
import { RECIPE, TEMPLATES } from './answers';
import { End, sentencesOf, timed } from './End';
import { inFolder } from './inFolder';
import { plant } from './plant';

/** Gives a file of answers to `microservice render`, which must leave nothing behind. */
export async function renderedFrom(text: string): Promise<End> {
  return inFolder(async folder => {
    const [answers, out] = [join(folder, 'answers.yaml'), join(folder, 'out')];
    await writeFile(answers, text);
    const end = await run([
      'render',
      RECIPE,
      '--templates',
      TEMPLATES,
      '--answers',
      answers,
      '--out',
      out,
    ]);
    if (existsSync(out)) throw new Error('a refused run wrote something');
    return end;
  });
}

/** Gives a folder to `microservice verify`. */
export async function verified(files: Record<string, Planted>): Promise<End> {
  return inFolder(async folder => {
    await plant(folder, files);
    return run(['verify', folder]);
  });
}

async function run(args: string[]): Promise<End> {
  const errors: string[] = [];
  const terminal = {
    out: () => undefined,
    err: (text: string) => void errors.push(text),
  };
  const { result: status, time } = await timed(() => main(args, terminal));
  if (status !== 1) throw new Error(`status ${status}: ${errors.join('\n')}`);
  return { sentences: sentencesOf(errors.join('\n')), time };
}
