import { PlacedFile } from '../../renderer';
import { ExplainedService } from './ExplainedService';
import { PathWriter } from './Explanation';
import { whyPart } from './whyPart';

/**
 * Who filled the slots that a template names. A template that hands a slot on to another one is not followed.
 *
 * @internal
 */
export function slotWriters(
  file: PlacedFile,
  service: ExplainedService,
): PathWriter[] {
  if (!file.rendered) return [];
  const text = service.library.template(file.source) ?? '';
  const named = new Set(
    [...text.matchAll(/\bslots\.(\w+)/g)].map(([, name]) => name),
  );
  return service.rendering.slots
    .filter(({ name }) => named.has(name))
    .flatMap(({ name, entries }) =>
      entries.map(
        (entry): PathWriter => ({
          kind: 'slot entry',
          source: entry.placeOf([]),
          part: entry.from,
          because: whyPart(entry.from, service),
          wrote: `an entry of the slot ${name}`,
        }),
      ),
    );
}
