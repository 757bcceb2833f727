import '@testing-library/jest-dom';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { OriginCard } from './OriginCard';

function renderCard(annotations: Record<string, string>) {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'item-service', annotations },
  };
  return renderInTestApp(
    <EntityProvider entity={entity}>
      <OriginCard />
    </EntityProvider>,
  );
}

describe('OriginCard', () => {
  it('names recipe, version and layout', async () => {
    await renderCard({
      'microservice-scaffolder.io/recipe': 'fastapi-service@0.1.0',
      'microservice-scaffolder.io/layout': 'flat',
    });
    expect(screen.getByText('fastapi-service')).toBeInTheDocument();
    expect(screen.getByText('0.1.0')).toBeInTheDocument();
    expect(screen.getByText('flat')).toBeInTheDocument();
  });

  it('leads to the architecture plan in the repository', async () => {
    await renderCard({
      'microservice-scaffolder.io/recipe': 'fastapi-service@0.1.0',
      'backstage.io/source-location':
        'url:http://127.0.0.1:4870/acme/item-service/tree/main/',
    });
    expect(
      screen.getByRole('link', { name: /Architecture plan/ }),
    ).toHaveAttribute(
      'href',
      'http://127.0.0.1:4870/acme/item-service/blob/main/docs/architecture/plan.md',
    );
  });

  it('is empty for a component that no recipe made', async () => {
    await renderCard({});
    expect(screen.queryByText('Origin')).not.toBeInTheDocument();
  });
});
