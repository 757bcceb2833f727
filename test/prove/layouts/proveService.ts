import { allChecks } from '../../service/checks/serviceChecks';
import { Subject } from '../../service/checks/ServiceCheck';
import { PythonService } from '../../service/PythonService';
import { renderService, treeIn } from '../../service/renderService';
import { StepOutcome } from '../Proof';
import { takeStep } from '../takeStep';

/** Renders a service, installs what it asks for and holds it to every check. */
export async function proveService(
  answers: object,
  directory: string,
): Promise<StepOutcome[]> {
  const subject: Partial<Subject> = {};
  const render = await takeStep('render', async () => {
    subject.ir = (await renderService(answers, directory)).ir;
    return undefined;
  });
  if (render.result === 'failed') return [render];
  const install = await takeStep('install', async () => {
    subject.service = await PythonService.install(treeIn(directory));
    return undefined;
  });
  const outcomes = [render, install];
  if (install.result === 'failed') return outcomes;
  for (const { name, run } of allChecks) {
    outcomes.push(await takeStep(name, () => run(subject as Subject)));
  }
  return outcomes;
}
