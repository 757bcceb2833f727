import { readObjects } from './KubernetesObject';
import { referenceProblems } from './referenceProblems';

const objects = readObjects(`
apiVersion: apps/v1
kind: Deployment
metadata: {name: a}
spec:
  template:
    spec:
      serviceAccountName: a
      containers: [{name: b, envFrom: [{configMapRef: {name: a}}]}]
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: a}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: a}
`);

describe('referenceProblems', () => {
  it('is content where everything that is named is there', () => {
    expect(referenceProblems(objects)).toEqual([]);
  });

  it('names what is missing and who needs it', () => {
    expect(referenceProblems(objects.slice(0, 2))).toEqual([
      'Deployment/a needs ConfigMap/a, which is not there',
    ]);
  });
});
