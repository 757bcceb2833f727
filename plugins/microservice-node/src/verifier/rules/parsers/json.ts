import { JsonValue } from '@backstage/types';
import { LineCounter, parseDocument } from 'yaml';
import { Parser, reasonOf } from './Parser';

/** Reads JSON. A key that stands twice is a fault too, since tools disagree about which one counts. */
export const jsonFaults: Parser = text => {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ line: lineOfFault(text), reason: withoutPlace(error) }];
  }
  return writtenKeys(text) > keptKeys(value) ? repeatedKeys(text) : [];
};

function withoutPlace(error: unknown): string {
  return reasonOf(error).replace(/( in JSON)? at position .*|, *"[^"]*$/, '');
}

/** The parser says what is wrong but not always where: the first line with which it is no longer just unfinished. */
function lineOfFault(text: string): number {
  const lines = text.split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUnfinished(lines.slice(0, middle).join('\n'))) good = middle;
    else bad = middle;
  }
  return bad;
}

/** Whether more text could still make this JSON: what is refused is the end. */
function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    return (
      message.includes('end of JSON input') ||
      message.includes('Unterminated string') ||
      Number(position) >= text.length
    );
  }
}

/** How many keys stand in a text that is JSON: in it, a string before a colon is nothing else. */
function writtenKeys(text: string): number {
  const strings = text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g);
  return [...strings].filter(([, colon]) => colon).length;
}

/** How many keys a value has, of which each object keeps one of a name. However deep it is: it may come from anybody. */
function keptKeys(value: JsonValue): number {
  const waiting: JsonValue[] = [value];
  let keys = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === null || typeof next !== 'object') continue;
    const members = Object.values(next) as JsonValue[];
    if (!Array.isArray(next)) keys += members.length;
    for (const member of members) waiting.push(member);
  }
  return keys;
}

/** JSON is YAML, whose reader knows every key's place; it takes a hundred times as long, so it is asked only for that. */
function repeatedKeys(text: string): ReturnType<Parser> {
  const lineCounter = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter, prettyErrors: false });
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .slice(0, 1)
    .map(({ pos }) => ({
      line: lineCounter.linePos(pos[0]).line,
      reason: 'a key stands twice',
    }));
}
