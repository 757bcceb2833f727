/** What people write from habits of another language, and what to write here. The first row that is found counts. */
const habits: readonly [RegExp, string][] = [
  [/(?<=^\$?\{\{[^}]*)%\}$/, "'%}' closes no expression; close it with '}}'"],
  [/(?<=^\{%[^%]*)\}\}$/, "'}}' closes no tag; close it with '%}'"],
  [/&&/, "'&&' is no operator here; write 'and'"],
  [/\|\|/, "'||' is no operator here; write 'or'"],
  [/!(?!=)/, "'!' is no operator here; write 'not'"],
  [
    /\?\./,
    "'?.' is no operator here; write '.', and ask with 'is defined' for what may be missing",
  ],
  [/\?\?/, "'??' is no operator here; write a | default(b)"],
  [/\?/, "'?' is no operator here; write b if a else c"],
  [
    /=>|\blambda\b|\bfunction\b/,
    'a template cannot hold functions; write a macro',
  ],
  [
    /(?<=\[[^\]]*)\bfor\b/,
    "'for' makes no list inside brackets; write a {% for %} around what is printed",
  ],
  [
    /\b[fF](?=["'])/,
    "texts with values inside do not exist here; join texts with '~'",
  ],
  [/`/, "texts stand between ' or \" here; join them with values with '~'"],
  [
    /\+\+|--|(?<=^\{%-?\s*)\bdo\b/,
    'nothing is changed in place here; write {% set a = a + 1 %}',
  ],
  [
    /[-+*/%~]=(?!=)/,
    'nothing is changed in place here; write {% set a = a + 1 %}',
  ],
  [/<>/, "'<>' is no operator here; write '!='"],
  [
    /(?<=^(?:\$?\{\{|\{%-?\s*(?:if|elif|elseif)\b)[^(]*)(?<![=!<>])=(?!=)/,
    "'=' assigns; compare with '=='",
  ],
  [/(?<=^\{%-?\s*set\s+\w+\s*)==/, "'==' compares; assign with '='"],
  [/:(?=\s*-?%\}$)/, "a tag ends without ':'; remove it"],
  [
    /(?<=\[[^\]{]*):/,
    'parts of lists are not cut with brackets; write .slice(first, end)',
  ],
  [/\bthen(?=\s*-?%\}$)/, "'then' is not needed here; remove it"],
  [
    /\b(?:new|typeof|instanceof|await)\b(?=\s+\w)/,
    'a template reads values and cannot run code; give it the value',
  ],
  [/;/, "a tag holds one expression; remove ';'"],
  [/[$@](?=\w)/, 'names are letters, digits and underscores; remove the sign'],
  [/(?<=^\{%-?\s*else\s+)if\b/, "'else if' is one word here; write 'elif'"],
];

/**
 * Finds what comes from another language in a tag that cannot be parsed.
 *
 * @param tag - the tag with its delimiters, its texts in quotes left blank
 * @returns where in the tag it stands, and what to write instead
 */
export function foreignSyntax(
  tag: string,
): { index: number; reason: string } | undefined {
  for (const [pattern, reason] of habits) {
    const index = tag.search(pattern);
    if (index >= 0) return { index, reason };
  }
  return undefined;
}
