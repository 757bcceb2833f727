import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { debianProgram } from '../programs/debianProgram';
import { DeliveryCheck } from '../DeliveryCheck';
import { problemsOf } from './problemsOf';

/** What we read of a panel of Grafana. */
interface Panel {
  id: number;
  title: string;
  gridPos: { x: number; w: number };
  targets?: { expr: string }[];
}

/** Dashboards of Grafana: each panel once and inside of the page, each query as Prometheus understands it. */
export const dashboards: DeliveryCheck = {
  name: 'dashboards',
  concerns: path => /(^|\/)grafana\/[\w-]+\.json$/.test(path),
  async problems({ folder, files }) {
    const found = [];
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      const { panels } = JSON.parse(text) as { panels: Panel[] };
      found.push(...panelProblems(panels), ...(await queryProblems(panels)));
    }
    return found;
  },
};

function panelProblems(panels: Panel[]): string[] {
  const ids = panels.map(({ id }) => id);
  return panels.flatMap(({ id, title, gridPos: { x, w } }, index) => [
    ...(ids.indexOf(id) < index ? [`${title}: ${id} is taken`] : []),
    ...(x + w > 24 ? [`${title}: is wider than the page`] : []),
  ]);
}

/** Prometheus checks rules, so each query becomes one. */
async function queryProblems(panels: Panel[]): Promise<string[]> {
  const promtool = { package: 'prometheus', path: 'usr/bin/promtool' };
  const program = await debianProgram(promtool);
  const rules = panels
    .flatMap(({ targets = [] }) => targets)
    .map(({ expr }, index) => ({ record: `query_${index}`, expr }));
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
  const text = stringify({ groups: [{ name: 'dashboard', rules }] });
  writeFileSync(join(folder, 'queries.yml'), text);
  try {
    const command = [program, 'check', 'rules', 'queries.yml'];
    return await problemsOf(command, { cwd: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
