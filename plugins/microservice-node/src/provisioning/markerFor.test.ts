import { markerFor } from './markerFor';

describe('markerFor', () => {
  it("is the component's catalog page with the operation as query", () => {
    expect(
      markerFor({
        appBaseUrl: 'https://portal.example.com/',
        name: 'item-service',
        operationId: '9ea36706-3afa-517a-b09a-48f2f97952ef',
      }),
    ).toBe(
      'https://portal.example.com/catalog/default/component/item-service?operation=9ea36706-3afa-517a-b09a-48f2f97952ef',
    );
  });
});
