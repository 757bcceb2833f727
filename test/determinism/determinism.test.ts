import { digestsUnder, Printed } from './digestsUnder';
import { surroundings } from './surroundings';
import { treeDigests } from './treeDigests';

describe('every model in every layout has the same bytes under', () => {
  let expected: Record<string, string>;
  const seen: Printed[] = [];

  beforeAll(async () => {
    expected = await treeDigests();
  }, 120_000);

  it.each(surroundings.map(each => [each.name, each] as const))(
    '%s',
    async (_, each) => {
      const printed = await digestsUnder(each);
      seen.push(printed);
      expect(printed.digests).toEqual(expected);
    },
    120_000,
  );

  it('languages and time zones that differ indeed', () => {
    const distinct = (list: string[]) => new Set(list).size;
    expect({
      locales: distinct(seen.map(({ locale }) => locale)),
      zones: distinct(seen.map(({ timeZone }) => timeZone)),
    }).toEqual({ locales: surroundings.length, zones: surroundings.length });
  });
});
