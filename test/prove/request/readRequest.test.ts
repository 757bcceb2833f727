import { readRequest } from './readRequest';

const read = (...words: string[]) => readRequest(words, ['layouts', 'models']);

describe('readRequest', () => {
  it('asks for every case without options', () => {
    expect(read('layouts')).toEqual({
      proof: 'layouts',
      shard: { index: 1, of: 1 },
      only: [],
      fresh: false,
    });
  });

  it('reads every option', () => {
    expect(
      read(
        ...['models', '--shard', '2/4', '--only', 'a,b'],
        ...['--sample', '6', '--fresh'],
      ),
    ).toEqual({
      proof: 'models',
      shard: { index: 2, of: 4 },
      only: ['a', 'b'],
      sample: 6,
      fresh: true,
    });
  });

  it.each([
    [['layout'], "There is no proof 'layout': choose one of layouts, models."],
    [
      ['layouts', '--fast'],
      "'--fast' is no option: use --shard, --only, --sample, --fresh.",
    ],
    [
      ['layouts', '--shard', '5/4'],
      "--shard cannot be '5/4': write --shard 1/4.",
    ],
    [
      ['layouts', '--shard', '0/4'],
      "--shard cannot be '0/4': write --shard 1/4.",
    ],
    [
      ['layouts', '--sample', 'some'],
      "--sample cannot be 'some': write --sample 6.",
    ],
    [
      ['layouts', '--sample'],
      "--sample cannot be 'nothing': write --sample 6.",
    ],
  ])('refuses %j', (words, fault) => {
    expect(read(...words)).toEqual({ fault });
  });
});
