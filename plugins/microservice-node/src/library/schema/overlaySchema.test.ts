import declared from './overlay.schema.json';
import layerSchema from './layer.schema.json';

describe('the manifest of an overlay', () => {
  it.each(Object.entries(declared.properties))(
    'refers for %s to the same key of a layer',
    (key, { $ref }) => {
      expect($ref).toBe(`${layerSchema.$id}#/properties/${key}`);
      expect(layerSchema.properties).toHaveProperty(key);
    },
  );
});
