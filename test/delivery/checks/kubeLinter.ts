import { DeliveryCheck } from '../DeliveryCheck';
import { clusterTexts } from '../kubernetes/clusterTexts';
import { inFile } from '../kubernetes/inFile';
import { problemsOf } from './problemsOf';

/** The program, where `KUBE_LINTER` names it: no registry that we may rely on has it. */
const program = process.env.KUBE_LINTER;

/** Manifests and charts, against every check that kube-linter makes by itself. */
const kubeLinter: DeliveryCheck = {
  name: 'kube-linter',
  concerns: path => /\/(kustomization|Chart)\.yaml$/.test(path),
  async problems(subject) {
    const texts = await clusterTexts(subject);
    const found = texts.map(text =>
      inFile(text, cwd => problemsOf([program!, 'lint', 'all.yaml'], { cwd })),
    );
    return (await Promise.all(found)).flat();
  },
};

/** The check, for who asks for it. */
export const askedForLinter: DeliveryCheck[] = program ? [kubeLinter] : [];
