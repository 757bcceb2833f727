import { CaseRecord } from '../Proof';
import { proofPage } from './proofPage';

const proof = { name: 'layouts', explanation: 'Services work.' };
const records: CaseRecord[] = [
  {
    id: 'items-flat',
    date: '2026-11-20',
    seconds: 61.4,
    steps: [
      { step: 'types', result: 'passed' },
      { step: 'tests', result: 'passed', figure: '97 %' },
    ],
  },
  {
    id: 'items-clean',
    date: '2026-11-21',
    seconds: 2,
    steps: [{ step: 'types', result: 'failed', reason: 'secret/path' }],
  },
];

describe('proofPage', () => {
  it('shows what was found, when and with what', () => {
    const files = proofPage(proof, records, { Python: '3.11.2' });
    expect(files).toEqual({
      'layouts.md': `# Proof: layouts

<!-- Written by ./dev prove layouts. -->

Services work.

**1 of 2 passed**, 2026-11-20 to 2026-11-21. Again: \`./dev prove layouts --fresh\`.

| found with | version |
| --- | --- |
| Python | 3.11.2 |

| case | types | tests | time |
| --- | --- | --- | --- |
| items-flat | yes | 97 % | 61 s |
| items-clean | **failed** |  | 2 s |
`,
    });
  });

  it('shows what a proof has to show in its own way', () => {
    const show = () => ({
      lines: ['![Times](times.svg)'],
      files: { 'times.svg': '<svg/>' },
    });
    const files = proofPage({ ...proof, show }, records, {});
    expect(Object.keys(files)).toEqual(['layouts.md', 'times.svg']);
    expect(files['layouts.md']).toMatch(/\| --- \| --- \|\n\n!\[Times\]/);
  });

  it('ends with what the proof adds', () => {
    const files = proofPage({ ...proof, appendix: ['## More'] }, records, {});
    expect(files['layouts.md']).toMatch(/\| 2 s \|\n\n## More\n$/);
  });
});
