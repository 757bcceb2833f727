import { Goal } from './Goal';
import { describeVerdict, judge } from './judge';

const goal: Goal = {
  skeleton: '100-templates',
  what: 'times the floor',
  limit: { most: 2.5 },
  stretch: 2,
  figure: ([round], id) => round[id]?.cold,
  contestants: ['engine', 'action'],
};
const rounds = [
  { engine: { wall: 9, cold: 2.25 }, action: { wall: 9, cold: 3 } },
];

describe('judge', () => {
  it('says for each contestant whether it is within the goal, and by how much it is not', () => {
    const verdicts = judge([goal], '100-templates', rounds);
    expect(verdicts.map(describeVerdict)).toEqual([
      '2.25; at most 2.5 times the floor (better 2)',
      '3.00, which is 20 % too much; at most 2.5 times the floor (better 2)',
    ]);
  });

  it('says by how much too little there is', () => {
    const least = { ...goal, limit: { least: 4 }, stretch: undefined };
    const [verdict] = judge([least], '100-templates', rounds);
    expect(describeVerdict(verdict)).toBe(
      '2.25, which is 44 % too little; at least 4 times the floor',
    );
  });

  it('leaves out the goals of other skeletons and who was not measured', () => {
    expect(judge([goal], '1000-templates', rounds)).toEqual([]);
    expect(judge([goal], '100-templates', [{ engine: { wall: 9 } }])).toEqual(
      [],
    );
  });
});
