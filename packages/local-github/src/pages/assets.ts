import { Answer, bytes } from '../http/Answer';

const STYLE = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2430, #e3e8ef);
  --faint: light-dark(#5d6878, #97a3b4);
  --paper: light-dark(#ffffff, #12171e);
  --panel: light-dark(#f4f6f9, #1a212b);
  --line: light-dark(#d5dbe3, #323c49);
  --accent: light-dark(#0b5cad, #74b3ff);
  --notice: light-dark(#fff4d6, #3a3013);
  --notice-ink: light-dark(#6b4e00, #f2d58a);
  --good: light-dark(#1a7f37, #56d364);
  --good-back: light-dark(#e6f6ea, #12301d);
  --bad: light-dark(#b42318, #ff8d83);
  --bad-back: light-dark(#fdecea, #3b1a1a);
  --merged: light-dark(#7a3ec8, #c8a3ff);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
a { color: var(--accent); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.banner { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; padding: .6rem 1.5rem; background: var(--notice); color: var(--notice-ink); border-bottom: 1px solid var(--line); }
.banner a { color: inherit; font-weight: 650; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
.trail { font-size: 1.25rem; margin-bottom: .5rem; overflow-wrap: anywhere; }
.trail [aria-current] { font-weight: 650; }
.slash { color: var(--faint); margin: 0 .35rem; }
.faint { color: var(--faint); }
.tabs { display: flex; flex-wrap: wrap; gap: .25rem; border-bottom: 1px solid var(--line); margin: 0 0 1.25rem; }
.tabs a { padding: .45rem .9rem; color: var(--ink); border-bottom: 2px solid transparent; margin-bottom: -1px; }
.tabs a.active { border-color: var(--accent); font-weight: 650; }
.count { background: var(--panel); border: 1px solid var(--line); border-radius: 1rem; padding: 0 .45rem; font-size: .8rem; }
.contents { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: .5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 .75rem; }
h1 .faint { font-weight: 400; }
.summary { display: flex; flex-wrap: wrap; gap: .3rem .5rem; align-items: center; margin: 0 0 1.25rem; }
.state { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; font-size: .8rem; font-weight: 650; color: var(--faint); white-space: nowrap; }
.state.open, .state.success, .state.active { color: var(--good); background: var(--good-back); }
.state.closed, .state.failure, .state.error { color: var(--bad); background: var(--bad-back); }
.state.merged { color: var(--merged); }
.state.pending, .state.evaluate { color: var(--notice-ink); background: var(--notice); }
.outlook { margin: 0; font-weight: 650; }
.outlook.clean { color: var(--good); }
.outlook.dirty, .outlook.blocked { color: var(--bad); }
.dot { width: .7em; height: .7em; margin-right: .35em; }
.added { color: var(--good); }
.removed { color: var(--bad); }
.about { color: var(--faint); margin: 0 0 .75rem; }
.labels { display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; margin: 0 0 1rem; list-style: none; }
.label { background: var(--panel); border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .65rem; font-size: .85rem; }
.panel { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1.5rem; overflow: hidden; }
.panel > h2, .panel > h3, .panel > .head { margin: 0; padding: .6rem 1rem; font-size: .95rem; background: var(--panel); border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.panel > .body { padding: .75rem 1rem; margin: 0; }
.list { list-style: none; margin: 0; padding: 0; }
.list > li { display: flex; gap: .75rem; padding: .45rem 1rem; border-top: 1px solid var(--line); }
.list > li:first-child { border-top: 0; }
.list .note { margin-left: auto; color: var(--faint); font-size: .85rem; white-space: nowrap; }
.list > li.pull { align-items: flex-start; }
.list > li > .state { min-width: 5rem; text-align: center; }
.body + .list { border-top: 1px solid var(--line); }
.spread { display: flex; flex-wrap: wrap; gap: .2rem .6rem; align-items: baseline; }
.spread .note { margin-left: auto; font-size: .85rem; }
.list > li.pull .about { margin: .1rem 0 0; font-size: .9rem; }
.list > li.detailed { flex-wrap: wrap; }
.list > li.detailed > ul { flex-basis: 100%; margin: 0; padding-left: 1.25rem; font-size: .9rem; }
.kind { width: 1.25rem; color: var(--faint); text-align: center; }
code, pre, .clone { font-family: var(--mono); font-size: .875em; }
code { background: var(--panel); border-radius: .25rem; padding: .1em .3em; }
pre { background: var(--panel); border-radius: .4rem; padding: .8rem 1rem; overflow-x: auto; margin: .8rem 0; }
pre code { background: none; padding: 0; font-size: inherit; }

.clone { display: block; overflow-x: auto; white-space: nowrap; user-select: all; }
.clone.inline { display: inline; }
.file { margin: 0; border-radius: 0; background: none; counter-reset: line; tab-size: 4; }
.file span { display: block; min-height: 1.4em; counter-increment: line; }
.file span::before { content: counter(line); display: inline-block; width: 3.2rem; padding-right: 1rem; text-align: right; color: var(--faint); user-select: none; }
details.diff > summary { display: flex; gap: .6rem; align-items: baseline; cursor: pointer; font-family: var(--mono); font-size: .85rem; }
details.diff > summary .note { margin-left: auto; white-space: nowrap; }
details.diff:not([open]) > summary { border-bottom: 0; }
details.diff .label { font-family: system-ui, sans-serif; }
.diff table { display: block; overflow-x: auto; border-collapse: collapse; font-family: var(--mono); font-size: .8rem; line-height: 1.5; tab-size: 4; }
.diff tbody { display: table; min-width: 100%; }
.diff td { padding: 0 .5rem; vertical-align: top; }
.diff .number { width: 3rem; text-align: right; color: var(--faint); user-select: none; }
.diff .line { white-space: pre; overflow-wrap: normal; }
.diff .add { background: var(--good-back); }
.diff .del { background: var(--bad-back); }
.diff .hunk { background: var(--panel); color: var(--faint); }
.readme { padding: .5rem 1.5rem 1rem; overflow-wrap: anywhere; }
.readme h1, .readme h2 { border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
.readme table { border-collapse: collapse; display: block; overflow-x: auto; }
.readme th, .readme td { border: 1px solid var(--line); padding: .35rem .7rem; text-align: left; }
.readme blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--faint); }
`;

const AVATAR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5cad"/><path d="M9 8v16M9 16h9a5 5 0 0 0 5-5V8" fill="none" stroke="#fff" stroke-width="2.5"/><circle cx="9" cy="8" r="3" fill="#fff"/><circle cx="9" cy="24" r="3" fill="#fff"/><circle cx="23" cy="8" r="3" fill="#fff"/></svg>`;

/** A round spot of a colour. */
function dot(color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4.5" fill="#${color}" stroke="#8888"/></svg>`;
}

/** The style sheet and the pictures of the pages; undefined for any other address. */
export function asset(path: string): Answer | undefined {
  if (path === '/assets/style.css') {
    return bytes(STYLE, 'text/css; charset=utf-8');
  }
  if (path === '/assets/avatar.svg') return bytes(AVATAR, 'image/svg+xml');
  const [, color] = /^\/assets\/dot\/([0-9a-f]{6})\.svg$/i.exec(path) ?? [];
  if (color) return bytes(dot(color), 'image/svg+xml');
  return undefined;
}
