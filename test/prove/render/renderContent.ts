import { goals } from '../../bench/goals/goals';
import { judge } from '../../bench/goals/judge';
import { goalTable } from '../../bench/page/goalTable';
import { pictures } from '../../bench/page/pictures';
import { growthLine, skeletonTable } from '../../bench/page/tables';
import { Found, foundIn } from './Found';
import { worksTable } from './worksTable';
import { CaseRecord, ProofContent } from '../Proof';
import { table } from '../page/proofPage';

const METHOD = [
  '- A **first render** is that of a process that has loaded its modules and rendered nothing yet; a thread that it starts, and the modules of that thread, count. A **later render** is the last of several of the same process, each into a folder of its own. A **whole process** counts from before its start to its end, so that programs can be compared; it renders once. **Cores** is what all threads of a process worked for the first render.',
  '- **×** is the median of the ratio to the floor of the same round. What the machine does meanwhile moves times by a factor of two; it moves ratios by far less.',
  '- Templates have 2 to 6 KB and 15 to 29 tagged lines: values, `upper` and `lower`, `if` with `else`, `for`. No two are alike, eight are in a folder, one in twenty has a tag in its name. `1000-mixed` has 60 % of them, 25 % texts without a tag and 15 % binary files; `1000-plain` and `1000-binary` have nothing else; `megabyte` is one template of 1 MB. The same skeleton is written in the language of each tool.',
  '- The last column says in how many rounds somebody took part: 10,000 files are given to peers once, and to copier not at all, since it needs minutes for them.',
  '- Ours is the JavaScript of the packages as they are published. The handlers of actions get a log that goes nowhere. `fetch:template` reads a `file://` skeleton, which it copies before it renders; without its copy it finds the skeleton in the folder that it would have copied it to.',
  '- Before each process what was written is removed and the file system is synced, outside of the time. Everything is read from the cache of the kernel; nobody waits for the disk to have what is written.',
  '- The event loop stands still while a timer of 5 ms does not come; memory is the largest resident set that Linux saw of the process, its threads included, and `loaded` is what it was before the first render.',
];

/** What the page of `render` shows. */
export function renderContent(records: CaseRecord[]): ProofContent {
  const found = foundIn(records);
  const rounds = new Map([...found].map(([id, each]) => [id, each.rounds]));
  const verdicts = [...rounds].flatMap(([id, each]) => judge(goals, id, each));
  const shown = pictures(rounds);
  const section = (title: string, lines: string[]) => [
    ...[`## ${title}`, '', ...lines, ''],
  ];
  return {
    lines: [
      ...section('Goals', table(...goalTable(verdicts))),
      ...[growthLine(rounds), '', loadLine(found), ''],
      ...shown.flatMap(({ file, title }) => [`![${title}](${file})`, '']),
      ...[...rounds].flatMap(([id, each]) =>
        section(id, table(...skeletonTable(each))),
      ),
      ...section('What the time of renderSkeleton goes to', [
        'Shares of what a profile sees, the loading of modules included, which is no part of a render.',
        '',
        ...table(...worksTable(found)),
      ]),
      ...section('How it is measured', METHOD),
    ].slice(0, -1),
    files: Object.fromEntries(shown.map(({ file, svg }) => [file, svg])),
  };
}

function loadLine(found: ReadonlyMap<string, Found>): string {
  const loads = [...found.values()].map(({ load }) => load);
  const [least, most] = [Math.min(...loads), Math.max(...loads)];
  return `Load of the machine before the first round of each skeleton, of which our own process is about 1: ${least.toFixed(
    1,
  )} to ${most.toFixed(1)}.`;
}
