import { goals } from '../../bench/goals/goals';
import { judge } from '../../bench/goals/judge';
import { Round } from '../../bench/measure/Measurement';
import { goalTable } from '../../bench/page/goalTable';
import { pictures } from '../../bench/page/pictures';
import { growthLine, skeletonTable } from '../../bench/page/tables';
import { CaseRecord, ProofContent } from '../Proof';
import { table } from '../page/proofPage';

const METHOD = [
  '- A **first render** is that of a process that has loaded its modules and rendered nothing yet; a thread that it starts, and the modules of that thread, count. A **later render** is the last of several of the same process, each into a folder of its own. A **whole process** counts from before its start to its end, so that programs can be compared; it renders once.',
  '- **×** is the median of the ratio to the floor of the same round. What the machine does meanwhile moves times by a factor of two; it moves ratios by far less.',
  '- Templates have 2 to 6 KB and 15 to 29 tagged lines: values, `upper` and `lower`, `if` with `else`, `for`. No two are alike, eight are in a folder, one in twenty has a tag in its name. `mixed1000` has 60 % of them, 25 % texts without a tag and 15 % binary files; `plain1000` and `binary1000` have nothing else; `megabyte` is one template of 1 MB. The same skeleton is written in the language of each tool.',
  '- Ours is the JavaScript of the packages as they are published. The handlers of actions get a log that goes nowhere. `fetch:template` reads a `file://` skeleton, which it copies before it renders; without its copy it finds the skeleton in the folder that it would have copied it to.',
  '- Before each process what was written is removed and the file system is synced, outside of the time. Everything is read from the cache of the kernel; nobody waits for the disk to have what is written.',
  '- The event loop stands still while a timer of 5 ms does not come; memory is the largest resident set that Linux saw of the process, its threads included, and `loaded` is what it was before the first render.',
];

/** What the page of `render` shows. */
export function renderContent(records: CaseRecord[]): ProofContent {
  const measured = new Map(
    records.map(({ id, steps }) => [
      id,
      (steps.find(({ data }) => data)?.data ?? []) as Round[],
    ]),
  );
  const verdicts = [...measured].flatMap(([id, rounds]) =>
    judge(goals, id, rounds),
  );
  const files = pictures(measured);
  return {
    lines: [
      ...['## Goals', '', ...table(...goalTable(verdicts)), ''],
      ...[growthLine(measured), ''],
      ...Object.keys(files).flatMap(name => [`![${name}](${name})`, '']),
      ...[...measured].flatMap(([id, rounds]) => [
        ...[`## ${id}`, '', ...table(...skeletonTable(rounds)), ''],
      ]),
      ...['## How it is measured', '', ...METHOD],
    ],
    files,
  };
}
