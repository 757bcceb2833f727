import { readPush, writeDecline } from './receivePack';

const [NONE, ONE, TWO] = ['0', '1', '2'].map(digit => digit.repeat(40));

/** A line in git's framing. */
const line = (text: string) =>
  `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;

const push = (...lines: string[]) =>
  readPush(Buffer.from(`${lines.map(line).join('')}0000PACKdata`));

describe('readPush', () => {
  it('reads what is to be made, moved and deleted', () => {
    const { commands, capabilities, pack } = push(
      `${NONE} ${ONE} refs/heads/new\0 report-status side-band-64k`,
      `${ONE} ${TWO} refs/heads/main\n`,
      `${TWO} ${NONE} refs/heads/old`,
    );

    expect(commands).toEqual([
      { name: 'refs/heads/new', from: null, to: ONE },
      { name: 'refs/heads/main', from: ONE, to: TWO },
      { name: 'refs/heads/old', from: TWO, to: null },
    ]);
    expect(capabilities).toEqual(['report-status', 'side-band-64k']);
    expect(pack.toString()).toBe('PACKdata');
  });

  it('passes over what is said about a shallow clone', () => {
    const { commands, capabilities } = push(
      `shallow ${ONE}`,
      `${ONE} ${TWO} refs/heads/main\0report-status`,
    );

    expect(commands).toHaveLength(1);
    expect(capabilities).toEqual(['report-status']);
  });

  it('reads nothing from what is no push', () => {
    expect(readPush(Buffer.from('hello')).commands).toEqual([]);
  });
});

describe('writeDecline', () => {
  it('reports every ref', () => {
    const asked = push(`${ONE} ${TWO} refs/heads/main\0report-status`);
    const answer = writeDecline(asked, {
      message: 'No.\n',
      reasons: { 'refs/heads/main': 'declined' },
    });

    expect(answer.toString()).toBe(
      `${line('unpack ok\n')}${line('ng refs/heads/main declined\n')}0000`,
    );
  });

  it('adds what people read, where the client can show it', () => {
    const asked = push(`${ONE} ${TWO} refs/heads/main\0side-band-64k`);
    const answer = writeDecline(asked, { message: 'No.\n', reasons: {} });

    expect(answer.toString()).toBe(
      `${line('\u0002No.\n')}${line(`\u0001${line('unpack ok\n')}0000`)}0000`,
    );
  });
});
