import { KubernetesObject } from './KubernetesObject';
import { podProblems } from './podProblems';

const safe = () => ({
  automountServiceAccountToken: false,
  securityContext: {
    runAsNonRoot: true,
    runAsUser: 10001,
    seccompProfile: { type: 'RuntimeDefault' },
  },
  containers: [
    {
      name: 'service',
      image: 'registry.example.org/team/service:1.2.3',
      resources: { requests: { cpu: '1' }, limits: { memory: '1Gi' } },
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
    },
  ],
});

const podOf = (spec: object): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'a' },
  spec,
});

describe('podProblems', () => {
  it('is content with a pod that is safe', () => {
    expect(podProblems(podOf(safe()))).toEqual([]);
  });

  it('has nothing to say about what makes no pods', () => {
    expect(podProblems({ ...podOf({}), kind: 'Service' })).toEqual([]);
  });

  it('names every promise that a bare pod breaks', () => {
    const bare = { containers: [{ name: 'b', image: 'service' }] };
    expect(podProblems(podOf(bare))).toEqual([
      'Pod/a may run as root',
      'Pod/a has no numeric user',
      'Pod/a has no seccomp profile',
      'Pod/a gets a token of the cluster',
      'Pod/a, container b, may gain privileges',
      'Pod/a, container b, writes to its image',
      'Pod/a, container b, keeps capabilities',
      'Pod/a, container b, asks for no processor',
      'Pod/a, container b, has no limit of memory',
      'Pod/a, container b, has no version',
    ]);
  });

  it('looks at pods that a deployment makes', () => {
    const deployment = {
      ...podOf({ template: { spec: { ...safe(), hostNetwork: true } } }),
      kind: 'Deployment',
    };
    expect(podProblems(deployment)).toEqual(['Deployment/a uses the host']);
  });

  it('finds secrets among the variables', () => {
    const pod = safe();
    const [container] = pod.containers;
    const env = [{ name: 'A', valueFrom: { secretKeyRef: {} } }];
    pod.containers = [Object.assign(container, { env })];
    expect(podProblems(podOf(pod))).toEqual([
      'Pod/a, container service, has a secret as a variable',
    ]);
  });
});
