import { mainEntityRef } from './mainEntityRef';

const entity = (kind: string, name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name },
});

describe('mainEntityRef', () => {
  it('is the component, wherever it stands', () => {
    expect(
      mainEntityRef([
        entity('Location', 'generated-4711'),
        entity('API', 'item-api'),
        entity('Component', 'item-service'),
      ]),
    ).toBe('component:default/item-service');
  });

  it('is the first named entity where there is no component', () => {
    expect(
      mainEntityRef([
        entity('Location', 'generated-4711'),
        entity('API', 'item-api'),
      ]),
    ).toBe('api:default/item-api');
  });

  it('is nothing where nobody named anything', () => {
    expect(mainEntityRef([])).toBeUndefined();
  });
});
