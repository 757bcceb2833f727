import { allChecks } from '../../service/checks/serviceChecks';
import { PythonService } from '../../service/PythonService';
import { renderService, treeIn } from '../../service/renderService';
import { Surroundings } from '../../service/surroundings/Surroundings';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';

/** Renders a service, installs what it asks for and holds it to every check, with all around it that it needs. */
export async function proveService(
  answers: object,
  directory: string,
  checks = allChecks,
): Promise<StepOutcome[]> {
  const steps = new Steps();
  const plan = await steps.take('render', () =>
    renderService(answers, directory),
  );
  if (!plan) return steps.outcomes;
  const surroundings = await Surroundings.of(plan);
  const service = await steps.take('install', () =>
    PythonService.install(treeIn(directory), surroundings),
  );
  for (const { name, run } of service ? checks : [])
    await steps.measure(name, () => run({ service: service!, ir: plan.ir }));
  await surroundings.close();
  return steps.outcomes;
}
