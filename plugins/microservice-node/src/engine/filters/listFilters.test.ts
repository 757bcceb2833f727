import { JsonValue } from '@backstage/types';
import { filtered, refusedReason } from '../__testUtils__/filtered';

const people = [
  { name: 'Zoe', age: 30, home: { city: 'B' } },
  { name: 'adam', age: 40, home: { city: 'A' } },
];

describe('listFilters', () => {
  it.each<[string, JsonValue, string]>([
    ['first', ['a', 'b'], 'a'],
    ['last', 'ab', 'b'],
    ['length', ['a', 'b'], '2'],
    ['length', { a: 1 }, '1'],
    ['length', null, '0'],
    ['reverse', 'ab', 'ba'],
    ['reverse | json', [1, 2], '[2,1]'],
    ['join', [1, null, 'a'], '1a'],
    ['join(", ", "name")', people, 'Zoe, adam'],
    ['join(", ", attribute="home.city")', people, 'B, A'],
    ['batch(2) | json', [1, 2, 3], '[[1,2],[3]]'],
    ['batch(2, 0) | json', [1, 2, 3], '[[1,2],[3]]'],
    ['batch(2, "x") | json', [1, 2, 3], '[[1,2],[3,"x"]]'],
    ['slice(2) | json', [1, 2, 3], '[[1,2],[3]]'],
    ['slice(2, "x") | json', [1, 2, 3], '[[1,2],[3,"x"]]'],
    ['sum', [1, 2], '3'],
    ['sum("age", 5)', people, '75'],
    ['unique | json', [1, 1, 'a', 'A'], '[1,"a","A"]'],
    ['unique("age") | length', people, '2'],
  ])('%s of %j', (filter, value, expected) => {
    expect(filtered(value, filter)).toBe(expected);
  });

  it.each<[string, JsonValue, string]>([
    ['first', [], "'value | first' has no value"],
    [
      'join(",", "gone")',
      people,
      "the filter 'join' fails: item 1 has no 'gone'",
    ],
    [
      'join',
      [['a']],
      "the filter 'join' fails: a list has no text of its own; print it with the json filter",
    ],
    [
      'batch(0)',
      [1],
      "the filter 'batch' fails: needs a whole number from 1, not 0",
    ],
    ['length', 5, "the filter 'length' fails: a number has no length"],
    ['sum', ['a'], "the filter 'sum' fails: needs a number, not a text"],
  ])('refuses %s of %j', (filter, value, reason) => {
    expect(refusedReason(value, filter)).toBe(reason);
  });
});

describe('orderFilters', () => {
  it.each<[string, JsonValue, string]>([
    ['sort | join', ['b', 'A', 'c'], 'Abc'],
    ['sort(case_sensitive=true) | join', ['b', 'A', 'a'], 'Aab'],
    ['sort(true) | join', [1, 3, 2], '321'],
    [
      'sort(attribute="name") | first | json',
      people,
      JSON.stringify(people[1]),
    ],
    ['sort(attribute="home.city") | join(",", "name")', people, 'adam,Zoe'],
    ['dictsort | json', { b: 1, A: 2 }, '[["A",2],["b",1]]'],
    ['dictsort | json', { ab: 1, a_: 2 }, '[["ab",1],["a_",2]]'],
    ['dictsort(by="value") | json', { b: 1, A: 2 }, '[["b",1],["A",2]]'],
    [
      'groupby("age") | json',
      people,
      `{"30":[${JSON.stringify(people[0])}],"40":[${JSON.stringify(
        people[1],
      )}]}`,
    ],
    ['list | json', 'ab', '["a","b"]'],
    ['list | json', { a: 1 }, '[{"key":"a","value":1}]'],
  ])('%s of %j', (filter, value, expected) => {
    expect(filtered(value, filter)).toBe(expected);
  });

  it.each<[string, JsonValue, string]>([
    ['sort', [{}], "the filter 'sort' fails: cannot sort by a dictionary"],
    [
      'dictsort(by="x")',
      {},
      "the filter 'dictsort' fails: sorts by 'key' or by 'value'",
    ],
    [
      'groupby("gone")',
      people,
      "the filter 'groupby' fails: item 1 has no 'gone'",
    ],
  ])('refuses %s of %j', (filter, value, reason) => {
    expect(refusedReason(value, filter)).toBe(reason);
  });
});

describe('choiceFilters', () => {
  it.each<[string, JsonValue, string]>([
    ['select | json', [0, 1, ''], '[1]'],
    ['select("odd") | json', [1, 2, 3], '[1,3]'],
    ['reject("gt", 1) | json', [1, 2, 3], '[1]'],
    ['selectattr("age") | length', people, '2'],
    ['selectattr("age", "gt", 35) | join(",", "name")', people, 'adam'],
    ['selectattr("gone") | length', people, '0'],
    ['rejectattr("gone") | length', people, '2'],
    ['default("x")', '', ''],
    ['default("x", true)', '', 'x'],
    ['d("x")', null, ''],
    ['urlencode', 'a b&c', 'a%20b%26c'],
    ['urlencode', { a: 1, b: 'x y' }, 'a=1&b=x%20y'],
  ])('%s of %j', (filter, value, expected) => {
    expect(filtered(value, filter)).toBe(expected);
  });

  it('names the closest test', () => {
    expect(refusedReason([1], 'select("od")')).toBe(
      "the filter 'select' fails: there is no test 'od'; did you mean 'odd'?",
    );
  });
});
