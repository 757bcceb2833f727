import { EntityModel } from '../../DomainModel';
import { changed, Mistake } from './Mistake';

const open: EntityModel = { fields: { open: { type: 'boolean' } } };

/** The shop with one more entity. */
function withNew(name: string, members: Partial<EntityModel> = {}) {
  return changed(({ entities }) => {
    entities[name] = { ...open, ...members };
  });
}

/** Mistakes in what entities are called. */
export const NAME_MISTAKES: readonly Mistake[] = [
  ['entity.reserved', 'model.entities.Response', withNew('Response')],
  ['entity.derived', 'model.entities.TagCreate', withNew('TagCreate')],
  [
    'entity.plural',
    'model.entities.Sheep',
    withNew('Sheep', { plural: 'sheep' }),
  ],
  [
    'entity.plural_reserved',
    'model.entities.Check',
    withNew('Check', { plural: 'metrics' }),
  ],
];
