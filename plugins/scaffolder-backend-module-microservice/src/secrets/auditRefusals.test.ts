import { mockServices } from '@backstage/backend-test-utils';
import { SecretResolution } from '@microservice-scaffolder/plugin-microservice-node';
import { auditRefusals } from './auditRefusals';

const query = {
  where: 'secrets[0].from',
  from: 'canary',
  template: 'template:default/fastapi-service',
  user: 'user:default/guest',
  form: { token: 'canary' },
};
const problem = {
  where: 'secrets[0].from',
  what: 'is no reference to a secret',
  fix: 'write one',
  code: 'secret.source',
};

describe('auditRefusals', () => {
  const auditor = mockServices.auditor.mock();
  const fail = jest.fn();
  beforeEach(() => {
    jest.resetAllMocks();
    auditor.createEvent.mockResolvedValue({ success: jest.fn(), fail });
  });
  const resolve = (resolution: SecretResolution) =>
    auditRefusals({ resolve: async () => resolution }, auditor).resolve(query);

  it('tells the audit log who was refused what, without the reference', async () => {
    const refused = {
      result: 'unresolved',
      reason: 'refused',
      problem,
    } as const;
    expect(await resolve(refused)).toBe(refused);
    expect(auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'secret-use',
      severityLevel: 'medium',
      meta: {
        where: 'secrets[0].from',
        template: 'template:default/fastapi-service',
        user: 'user:default/guest',
        code: 'secret.source',
      },
    });
    expect(fail.mock.calls[0][0].error.message).toBe(
      'secrets[0].from: is no reference to a secret; write one.',
    );
  });

  it.each<SecretResolution>([
    { result: 'ok', value: Uint8Array.of(1) },
    { result: 'grant', organisationSecret: 'TOKEN' },
    { result: 'unresolved', reason: 'missing', problem },
    { result: 'unresolved', reason: 'unreachable', problem },
  ])('says nothing of %j', async resolution => {
    expect(await resolve(resolution)).toBe(resolution);
    expect(auditor.createEvent).not.toHaveBeenCalled();
  });
});
