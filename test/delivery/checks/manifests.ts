import { DeliveryCheck } from '../DeliveryCheck';
import { readObjects } from '../kubernetes/KubernetesObject';
import { kustomize } from '../kubernetes/kustomize';
import { objectProblems } from '../kubernetes/objectProblems';

/** Folders of manifests, put together by Kustomize. */
export const manifests: DeliveryCheck = {
  name: 'manifests',
  concerns: path => path.endsWith('/kustomization.yaml'),
  async problems({ folder, files }) {
    const found = [];
    for (const file of files) {
      const objects = readObjects(await kustomize(folder, file));
      found.push(...(await objectProblems(objects)));
    }
    return found;
  },
};
