import { medianRatio, mediansOf } from './medians';

const rounds = [
  { floor: { wall: 10, cold: 2 }, ours: { wall: 30, cold: 8 } },
  { floor: { wall: 100, cold: 50 }, ours: { wall: 120, cold: 100 } },
  { floor: { wall: 20, cold: 4 }, ours: { wall: 50, cold: 12 } },
];

describe('mediansOf', () => {
  it('gives the middle of each measure, and of the ratios to the floor of the same round', () => {
    expect(mediansOf(rounds, 'ours')).toMatchObject({
      rounds: 3,
      wall: 50,
      cold: 12,
      overFloor: { cold: 3, wall: 2.5 },
    });
  });

  it('gives nothing for who took no part', () => {
    expect(mediansOf(rounds, 'theirs')).toBeUndefined();
  });
});

describe('medianRatio', () => {
  it('takes the mean of the two in the middle', () => {
    expect(medianRatio(rounds.slice(0, 2), ['ours', 'floor'], 'cold')).toBe(3);
  });

  it('is nothing where one of the two was not measured', () => {
    expect(medianRatio(rounds, ['ours', 'floor'], 'warm')).toBeUndefined();
  });
});
