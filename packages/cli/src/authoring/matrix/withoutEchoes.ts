import { Finding } from '../lint';

/** Without renders that ended at a line of which something better is known already. */
export function withoutEchoes(findings: Finding[]): Finding[] {
  const known = new Set(
    findings
      .filter(({ code, severity }) => code !== 'render' && severity === 'error')
      .map(({ where }) => lineOf(where)),
  );
  return findings.filter(
    ({ code, where }) => code !== 'render' || !known.has(lineOf(where)),
  );
}

/** `layers/a/b.njk:3:7` without the column; what has no line stands for itself. */
function lineOf(where: string): string {
  return /^(.*?:\d+)(:|$)/.exec(where)?.[1] ?? where;
}
