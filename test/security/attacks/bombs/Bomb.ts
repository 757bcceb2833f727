/** A template that tries to take all time or all memory there is. */
export interface Bomb {
  title: string;
  /** Its text; large ones are made where they are used. */
  text: () => string;
}

/** Bombs as rows: a title, and a text or what makes one. */
export function bombsOf(
  rows: readonly (readonly [string, string | (() => string)])[],
): Bomb[] {
  return rows.map(([title, text]) => ({
    title,
    text: typeof text === 'string' ? () => text : text,
  }));
}

/** Does something as often as a template may. */
export function again(body: string): string {
  return `{% for i in range(99999) %}${body}{% endfor %}`;
}

/** A variable `s` with a part so often that the longest allowed text is nearly reached. */
export function longText(part: string): string {
  const times = Math.floor(8_000_000 / part.length);
  return `{% set s = "${part}".repeat(${times}) %}`;
}

/** A filter of a long text, again and again. */
export function filtering(part: string, filter: string): string {
  return `${longText(part)}${again(`{% set t = s | ${filter} %}`)}`;
}

/** A list `l` that holds `items` two to the power of `times` times. */
export function doubled(items: string, times: number): string {
  return `{% set l = [${items}] %}{% for i in range(${times}) %}{% set l = l.concat(l) %}{% endfor %}`;
}

/** Many names or items that differ in their number. */
export function numbered(count: number, item: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => item(n)).join();
}

/** A dictionary `d` with thousands of keys. */
export const wideDictionary = `{% set d = [${numbered(
  6_000,
  n => `{k:${n}}`,
)}] | groupby("k") %}`;
