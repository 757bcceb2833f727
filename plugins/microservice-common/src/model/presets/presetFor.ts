import { Answers } from '../Answers';
import { DomainModel } from '../DomainModel';
import { PRESETS } from './presets';

/** What a preset has besides where the service knows its callers. */
const WITH_CALLERS: Readonly<
  Record<string, (preset: DomainModel) => DomainModel>
> = {
  items: withItemOwners,
};

/**
 * The model of a preset, as a service with this authentication has it.
 *
 * @internal
 */
export function presetFor(preset: string, auth: Answers['auth']): DomainModel {
  const model = PRESETS[preset];
  const change = auth === 'none' ? undefined : WITH_CALLERS[preset];
  return change ? change(model) : model;
}

function withItemOwners(model: DomainModel): DomainModel {
  const { Item } = model.entities;
  return {
    ...model,
    entities: {
      Item: {
        ...Item,
        owner: { field: 'owner_id', scope: 'shared_read' },
        fields: {
          ...Item.fields,
          owner_id: {
            type: 'string',
            doc: 'Who made the item',
            max_length: 255,
            access: 'read_only',
            example: 'ada',
          },
        },
      },
    },
  };
}
