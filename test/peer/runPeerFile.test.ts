import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgePeerFindings } from './judgePeerFindings';
import { OwnWords } from './OwnWords';
import { runPeerFile } from './runPeerFile';
import { Refusal } from './refusals';

const tests = `
const util = require('./util');
const expect = require('expect.js');
describe('some', () => {
  it('holds', done => {
    util.equal('{{ a }}', { a: 1 }, '1');
    expect(util.render('{{ 2 }}')).to.be('2');
    util.finish(done);
  });
  it('fails', () => {
    util.equal('{{ a }}', { a: 1 }, '2');
  });
  it('waits', () => {
    util.equal('{% asyncEach a in [1] %}{% endeach %}', {}, '');
  });
  it('complains', () => {
    util.render('{% include "none.njk" %}', {}, { noThrow: true }, error => {
      expect(error).to.match(/template not found/);
    });
  });
});
`;

describe('runPeerFile', () => {
  const checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
  const ours = [{ peer: 'template not found', ours: /there is no template/ }];
  const run = () => runPeerFile(checkout, 'some.js', new OwnWords(ours));
  const asyncRow: Refusal = {
    file: 'some.js',
    test: 'some waits',
    reason: 'async',
  };

  beforeAll(() => {
    mkdirSync(join(checkout, 'tests'));
    writeFileSync(join(checkout, 'tests/some.js'), tests);
  });
  afterAll(() => rmSync(checkout, { recursive: true }));

  it('counts what holds and what is refused, and names what fails', async () => {
    expect(judgePeerFindings(await run(), [asyncRow])).toEqual({
      passed: 3,
      refused: new Map([['async', 1]]),
      faults: ['some fails: {{ a }}: "1" where "2" was expected'],
    });
  });

  it('refuses only for the reason that the outcome shows', async () => {
    const row: Refusal = { ...asyncRow, reason: 'patterns' };
    const { faults } = judgePeerFindings(await run(), [row]);
    expect(faults).toContain("nothing is refused any more of 'some waits'");
  });

  it('finds a row that refuses nothing', async () => {
    const row: Refusal = { ...asyncRow, test: 'some holds' };
    const { faults } = judgePeerFindings(await run(), [asyncRow, row]);
    expect(faults).toContain("nothing is refused any more of 'some holds'");
  });
});
