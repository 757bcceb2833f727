import layerSchema from './layer.schema.json';
import overlaySchema from './overlay.schema.json';

describe('the manifest of an overlay', () => {
  it.each(Object.entries(overlaySchema.properties))(
    'writes %s as a layer does',
    (key, property) => {
      expect(property).toEqual(
        layerSchema.properties[key as keyof typeof layerSchema.properties],
      );
    },
  );
});
