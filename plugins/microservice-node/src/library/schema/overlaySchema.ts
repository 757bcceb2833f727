import layerSchema from './layer.schema.json';
import declared from './overlay.schema.json';

type Key = keyof typeof declared.properties;

/**
 * The form of an overlay's `layer.yaml`: each key is written as in the manifest of a layer, to whose schema
 * `overlay.schema.json` refers.
 *
 * @internal
 */
export const overlaySchema = {
  ...declared,
  properties: Object.fromEntries(
    (Object.keys(declared.properties) as Key[]).map(key => [
      key,
      layerSchema.properties[key],
    ]),
  ),
};
