import { markerFor } from './markerFor';

describe('markerFor', () => {
  it("is the component's catalog page with the operation as query", () => {
    expect(
      markerFor({
        appBaseUrl: 'https://portal.example.com/',
        name: 'item-service',
        operationId: '9c18c4cd-6b33-574f-8e77-57abc4bf1a3a',
      }),
    ).toBe(
      'https://portal.example.com/catalog/default/component/item-service?operation=9c18c4cd-6b33-574f-8e77-57abc4bf1a3a',
    );
  });
});
