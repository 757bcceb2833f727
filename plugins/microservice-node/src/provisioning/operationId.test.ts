import { operationId } from './operationId';

const key = {
  taskId: '0b5c6a1e-1f54-4a8e-9b1c-3f6f6a1f2d3c',
  host: 'github.com',
  owner: 'acme',
  repository: 'item-service',
};

describe('operationId', () => {
  it('is a version 5 UUID that never changes for the same task and repository', () => {
    expect(operationId(key)).toBe('9ea36706-3afa-517a-b09a-48f2f97952ef');
  });

  it('does not depend on the case in which the repository is written', () => {
    expect(operationId({ ...key, owner: 'Acme', host: 'GitHub.com' })).toBe(
      operationId(key),
    );
  });

  it('differs for another task', () => {
    expect(operationId({ ...key, taskId: 'another' })).not.toBe(
      operationId(key),
    );
  });
});
