import { CanaryIndex } from '../scan/CanaryIndex';
import { places } from '../places/places';
import { describeHit, searchPlaces } from '../places/searchPlaces';
import { CanaryWorld } from '../world/CanaryWorld';
import { expectEnd } from './Ending';
import { taskForm } from './taskForm';

/** Where Backstage itself puts what somebody types into its own `Secret` field, without any of our code. */
const BY_DESIGN = ['database files', 'HTTP between browser and backend'];

/**
 * Sends secrets as Backstage's own field sends them, and says where they are after a task that succeeded.
 *
 * @returns names of places
 * @throws where a canary is in another place, or one that was not typed is anywhere
 */
export async function searchAfterPlainField(
  world: CanaryWorld,
): Promise<string> {
  const { canaries } = world.around;
  const form = taskForm(world, 'plain-service');
  const { id } = await world.api.post('scaffolder/v2/tasks', form);
  world.tasks.push(id);
  await expectEnd(world, id, ['completed']);
  const index = new CanaryIndex(canaries.all);
  const { hits } = await searchPlaces(world, places, index);
  const ours = hits.filter(
    ({ place, canary }) =>
      !BY_DESIGN.includes(place) || !canary.startsWith('form/'),
  );
  if (ours.length) throw new Error(ours.map(describeHit).join('\n'));
  return [...new Set(hits.map(({ place }) => place))].join(', ');
}
