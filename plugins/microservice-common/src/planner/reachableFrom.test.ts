import { ServiceIr } from '../model';
import { entityNamed } from '../model/entityNamed';
import { reachableFrom } from './reachableFrom';

/** Names of what is reachable, where each entity leads to those that stand beside it. */
function namesFrom(start: string, ways: Record<string, string[]>): string[] {
  const entities = Object.keys(ways).map(name => ({ name }));
  const ir = { entities } as ServiceIr;
  return reachableFrom(
    entityNamed(ir, start),
    ir,
    ({ name }) => ways[name],
  ).map(({ name }) => name);
}

describe('reachableFrom', () => {
  it('finds an entity and those behind it, and no others', () => {
    const ways = { Tag: ['Order'], Order: ['Customer'], Customer: [] };
    expect(namesFrom('Order', ways)).toEqual(['Order', 'Customer']);
  });

  it('finds each once where ways cross', () => {
    const ways = { A: ['B', 'C'], B: ['D'], C: ['D', 'B'], D: [] };
    expect(namesFrom('A', ways)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('ends where ways go in circles', () => {
    const ways = { Team: ['Player', 'Team'], Player: ['Team'] };
    expect(namesFrom('Team', ways)).toEqual(['Team', 'Player']);
  });
});
