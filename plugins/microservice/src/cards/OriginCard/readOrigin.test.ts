import { readOrigin } from './readOrigin';

function component(annotations: Record<string, string>, kind = 'Component') {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'item-service', annotations },
  };
}

describe('readOrigin', () => {
  it('reads recipe, version and layout', () => {
    expect(
      readOrigin(
        component({
          'microservice-scaffolder.io/recipe': 'fastapi-service@0.1.0',
          'microservice-scaffolder.io/layout': 'flat',
        }),
      ),
    ).toEqual({
      recipe: 'fastapi-service',
      version: '0.1.0',
      layout: 'flat',
      planUrl: undefined,
    });
  });

  it('finds the architecture plan beside the source', () => {
    expect(
      readOrigin(
        component({
          'microservice-scaffolder.io/recipe': 'fastapi-service@0.1.0',
          'backstage.io/source-location':
            'url:http://127.0.0.1:4870/acme/item-service/tree/main/',
        }),
      )?.planUrl,
    ).toBe(
      'http://127.0.0.1:4870/acme/item-service/blob/main/docs/architecture/plan.md',
    );
  });

  it('links to nothing when the source is no address of the web', () => {
    expect(
      readOrigin(
        component({
          'microservice-scaffolder.io/recipe': 'fastapi-service@0.1.0',
          'backstage.io/source-location': 'url:javascript:alert(1)',
        }),
      )?.planUrl,
    ).toBeUndefined();
  });

  it('knows nothing about a component that no recipe made', () => {
    expect(readOrigin(component({}))).toBeUndefined();
  });

  it('speaks about components only', () => {
    expect(
      readOrigin(
        component(
          { 'microservice-scaffolder.io/recipe': 'fastapi-service@0.1.0' },
          'API',
        ),
      ),
    ).toBeUndefined();
  });
});
