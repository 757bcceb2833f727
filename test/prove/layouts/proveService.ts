import { allChecks } from '../../service/checks/serviceChecks';
import { PythonService } from '../../service/PythonService';
import { renderService, treeIn } from '../../service/renderService';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';

/** Renders a service, installs what it asks for and holds it to every check. */
export async function proveService(
  answers: object,
  directory: string,
): Promise<StepOutcome[]> {
  const steps = new Steps();
  const plan = await steps.take('render', () =>
    renderService(answers, directory),
  );
  const service =
    plan &&
    (await steps.take('install', () =>
      PythonService.install(treeIn(directory)),
    ));
  if (!plan || !service) return steps.outcomes;
  for (const { name, run } of allChecks) {
    await steps.measure(name, () => run({ service, ir: plan.ir }));
  }
  return steps.outcomes;
}
