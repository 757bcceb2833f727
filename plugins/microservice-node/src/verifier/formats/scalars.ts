import { isScalar, visit } from 'yaml';
import { YamlSource } from './yamlSource';

/** A value of a document that is neither a list nor a mapping. */
export interface FoundScalar {
  /** The key that it belongs to; of a list, the list's key. */
  key: string;
  value: unknown;
  line: number;
}

/** Every scalar value of a source, in order. Keys themselves are not values. */
export function scalarsOf(source: YamlSource): FoundScalar[] {
  const found: FoundScalar[] = [];
  for (const document of source.documents) {
    visit(document, {
      Scalar(position, node, ancestors) {
        if (position === 'key') return;
        const pair = [...ancestors]
          .reverse()
          .find(
            ancestor =>
              typeof ancestor === 'object' &&
              'key' in ancestor &&
              isScalar(ancestor.key),
          ) as { key: { value: unknown } } | undefined;
        found.push({
          key: String(pair?.key.value ?? ''),
          value: node.value,
          line: source.lineOf(node),
        });
      },
    });
  }
  return found;
}
