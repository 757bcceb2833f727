import { killPoints } from './killPoints';

const described = (...names: string[]) =>
  killPoints(names.map(effect => ({ effect, nth: 1 }))).map(
    ({ moment, effect }) => `${moment} ${effect}`,
  );

describe('killPoints', () => {
  it('has a point before and one after each change', () => {
    expect(described('POST /a', 'update state of task')).toEqual([
      'before POST /a',
      'after POST /a',
      'before update state of task',
      'after update state of task',
    ]);
  });

  it('has none at a read', () => {
    expect(described('GET /a')).toEqual([]);
  });

  it('has one after the commit of a transaction, and none inside of it', () => {
    expect(described('insert operation', 'commit: insert operation')).toEqual([
      'after commit: insert operation',
    ]);
  });

  it('has none at a renewal of the lease', () => {
    expect(described('renew lease', 'commit: renew lease')).toEqual([]);
  });

  it('has none before there is a task', () => {
    expect(described('insert task')).toEqual([]);
  });
});
