/** Templates as people get them wrong; line, column and sentence that they are told. */
export const brokenTemplates: Readonly<Record<string, [string, string][]>> = {
  'tags that are not closed': [
    [
      'a\n  {% for x in list %}\nb',
      "2:3: 'for' is never closed; '{% endfor %}' is missing",
    ],
    [
      '{% if a %}{% for x in list %}{% endfor %}',
      "1:1: 'if' is never closed; '{% endif %}' is missing",
    ],
    ['{% set x %}a', "1:1: 'set' is never closed; '{% endset %}' is missing"],
    [
      '{% filter upper %}a',
      "1:1: 'filter' is never closed; '{% endfilter %}' is missing",
    ],
    ['{% raw %} a', '1:1: this block of raw text is never closed'],
    ['{% verbatim %}a', '1:1: this block of raw text is never closed'],
    ['a\n{# x', '2:1: this comment is never closed'],
    ['{% if a', '1:1: this tag is never closed'],
    ['a ${{ b', '1:3: this tag is never closed'],
    ['a ${{ b\n${{ c }}', "1:3: '${{' is not closed before the next tag"],
    ['a {% if b\n{% endif %}', "1:3: '{%' is not closed before the next tag"],
    ['${{ "abc }}', '1:5: the text that begins here is not closed'],
    [
      "{% if text == 'b %}c{% endif %}\nit's",
      '1:15: the text that begins here is not closed',
    ],
    ["${{ 'it's' }}", '1:10: the text that begins here is not closed'],
    ['${{ list["c }}', '1:10: the text that begins here is not closed'],
  ],
  'tags that stand in the wrong place': [
    ['{% endif %}', "1:4: 'endif' ends nothing that is open here"],
    [
      '{% if a %}\n{% for b in list %}\n{% endif %}\n{% endfor %}',
      "3:4: 'endif' does not end the 'for' of line 2; '{% endfor %}' does",
    ],
    [
      '{% if a %}{% end if %}',
      "1:14: 'end' does not end the 'if' of line 1; '{% endif %}' does",
    ],
    [
      '{% if a %}{% fi %}',
      "1:14: 'fi' does not end the 'if' of line 1; '{% endif %}' does",
    ],
    [
      '{% for x in list %}{% endeach %}',
      "1:23: 'endeach' does not end the 'for' of line 1; '{% endfor %}' does",
    ],
    [
      '{% if a %}{% else %}\n{% else %}{% endif %}',
      "2:4: 'else' comes after the 'else' of the 'if' of line 1",
    ],
    [
      '{% if a %}{% else %}{% elif a %}{% endif %}',
      "1:24: 'elif' comes after the 'else' of the 'if' of line 1",
    ],
    [
      '{% else %}',
      "1:4: 'else' belongs to 'if' or 'for', and none is open here",
    ],
    [
      '{% for x in list %}{% elif a %}{% endfor %}',
      "1:23: 'elif' belongs to 'if', and the 'for' of line 1 is open here",
    ],
    [
      '{% if a %}{% else if a %}{% endif %}',
      "1:19: 'else if' is one word here; write 'elif'",
    ],
    ['{% case 1 %}', "1:4: 'case' belongs to 'switch', and none is open here"],
    ['x #}', "1:3: '#}' closes no comment"],
    ['{% switch a %}{% endswitch %}', "1:15: 'switch' needs a 'case' first"],
  ],
  'tags that do not exist': [
    ['{% frobnicate %}', "1:4: there is no tag 'frobnicate' here"],
    ['{% esle %}', "1:4: there is no tag 'esle' here; did you mean 'else'?"],
    [
      '{% inlcude "a" %}',
      "1:4: there is no tag 'inlcude' here; did you mean 'include'?",
    ],
    [
      '{% do list.append(1) %}',
      "1:4: there is no tag 'do' here; nothing is changed in place, so use 'set'",
    ],
    [
      '{% for x in list %}{% continue %}{% endfor %}',
      "1:23: there is no tag 'continue' here; put what follows it into an 'if'",
    ],
    [
      '{% with x = 1 %}{% endwith %}',
      "1:4: there is no tag 'with' here; use 'set', or hand values to a macro",
    ],
    [
      '{% unless a %}{% endunless %}',
      "1:4: there is no tag 'unless' here; use 'if not'",
    ],
    ['{% let x = 1 %}', "1:4: there is no tag 'let' here; use 'set'"],
    [
      '{% asyncEach x in list %}{% endeach %}',
      "1:4: 'asyncEach' is not supported; use 'for'",
    ],
    ['{% asyncAll x in list %}', "1:4: 'asyncAll' is not supported; use 'for'"],
    ['{% ifAsync a %}{% endif %}', "1:4: 'ifAsync' is not supported; use 'if'"],
  ],
  'tags with something missing': [
    ['{% if %}{% endif %}', "1:7: something is missing before '%}'"],
    [
      '{% for x of list %}{% endfor %}',
      "1:4: 'for' needs a name, 'in' and a list: {% for item in items %}",
    ],
    [
      '{% for x list %}{% endfor %}',
      "1:4: 'for' needs a name, 'in' and a list: {% for item in items %}",
    ],
    ['{% for x in %}{% endfor %}', "1:13: something is missing before '%}'"],
    [
      '{% set x 1 %}',
      "1:4: 'set' needs a name, '=' and a value: {% set name = value %}",
    ],
    ['{% set x = %}', "1:12: something is missing before '%}'"],
    ['{% set a.b = 1 %}', "1:9: what 'set' assigns to must be a plain name"],
    [
      '{% macro m %}{% endmacro %}',
      '1:12: the parentheses are missing: {% macro name() %}',
    ],
    [
      '{% macro m(a b) %}{% endmacro %}',
      '1:14: a comma or a closing bracket is missing before this',
    ],
    [
      '{% call m %}{% endcall %}',
      "1:13: 'call' needs a macro with parentheses: {% call name() %}",
    ],
    [
      '{% import "a" %}',
      '1:4: \'import\' needs a name: {% import "file" as name %}',
    ],
    [
      '{% from "a" %}',
      '1:4: \'from\' needs names: {% from "file" import name %}',
    ],
    [
      '{% from "a" import b.c %}',
      '1:1: \'from\' takes plain names: {% from "file" import name %}',
    ],
    ['${{ }}', "1:5: something is missing before '}}'"],
    ['${{ a | }}', '1:9: a name is missing here'],
    ['${{ a. }}', "1:8: a name is missing after '.'"],
    ['${{ a and }}', "1:11: something is missing before '}}'"],
    ['${{ a if }}', "1:10: something is missing before '}}'"],
    ['${{ a is }}', "1:10: something is missing before '}}'"],
  ],
  'operators of other languages': [
    ['{% if a = 1 %}{% endif %}', "1:9: '=' assigns; compare with '=='"],
    ['${{ a = 1 }}', "1:7: '=' assigns; compare with '=='"],
    ['{% set x == 1 %}', "1:10: '==' compares; assign with '='"],
    [
      '{% if a && b %}{% endif %}',
      "1:9: '&&' is no operator here; write 'and'",
    ],
    ['{% if a || b %}{% endif %}', "1:9: '||' is no operator here; write 'or'"],
    ['{% if !a %}{% endif %}', "1:7: '!' is no operator here; write 'not'"],
    [
      '${{ a?.b }}',
      "1:6: '?.' is no operator here; write '.', and ask with 'is defined' for what may be missing",
    ],
    ['${{ a ?? 1 }}', "1:7: '??' is no operator here; write a | default(b)"],
    ['${{ a ? 1 : 2 }}', "1:7: '?' is no operator here; write b if a else c"],
    ['${{ a <> 1 }}', "1:7: '<>' is no operator here; write '!='"],
    [
      '${{ a++ }}',
      '1:6: nothing is changed in place here; write {% set a = a + 1 %}',
    ],
    [
      '{% set a += 1 %}',
      '1:10: nothing is changed in place here; write {% set a = a + 1 %}',
    ],
    [
      '${{ list[0:1] }}',
      '1:11: parts of lists are not cut with brackets; write .slice(first, end)',
    ],
    [
      '${{ list[:1] }}',
      '1:10: parts of lists are not cut with brackets; write .slice(first, end)',
    ],
    [
      '${{ a == 1 == 1 }}',
      "1:12: compare two values at a time and join comparisons with 'and'",
    ],
    [
      '{% if not a == 1 %}{% endif %}',
      "1:7: put what follows 'not' in parentheses; nunjucks would negate its first part only",
    ],
  ],
  'expressions of other languages': [
    [
      '${{ lambda x: x }}',
      '1:5: a template cannot hold functions; write a macro',
    ],
    [
      '${{ list.map(x => x) }}',
      '1:16: a template cannot hold functions; write a macro',
    ],
    [
      '${{ [x for x in list] }}',
      "1:8: 'for' makes no list inside brackets; write a {% for %} around what is printed",
    ],
    [
      '${{ f"{a}" }}',
      "1:5: texts with values inside do not exist here; join texts with '~'",
    ],
    [
      '${{ `a` }}',
      "1:5: texts stand between ' or \" here; join them with values with '~'",
    ],
    [
      '${{ new Date() }}',
      '1:5: a template reads values and cannot run code; give it the value',
    ],
    [
      '${{ $a }}',
      '1:5: names are letters, digits and underscores; remove the sign',
    ],
    ['${{ a; }}', "1:6: a tag holds one expression; remove ';'"],
    ['{% if a: %}{% endif %}', "1:8: a tag ends without ':'; remove it"],
    ['{% if a then %}{% endif %}', "1:9: 'then' is not needed here; remove it"],
    [
      '${{ (1, 2) }}',
      '1:5: parentheses hold one expression; write a list as [a, b]',
    ],
    ['${{ r/a/ }}', '1:5: regular expressions are not supported'],
    ['${{ a b }}', "1:7: an operator or '}}' is missing before this"],
    ['${{ a-b c }}', "1:9: an operator or '}}' is missing before this"],
  ],
  'delimiters that do not match': [
    ['${{ a %}', "1:7: '%}' closes no expression; close it with '}}'"],
    ['{% if a }}b{% endif %}', "1:9: '}}' closes no tag; close it with '%}'"],
    ['${{ (a }}', "1:5: '(' is not closed before '}}'"],
    ['${{ a) }}', "1:6: ')' closes nothing that is open here"],
    ['${{ [1, 2) }}', "1:10: ')' closes nothing that is open here"],
    ['${{ {x: 1 }}', "1:5: '{' is not closed before '}}'"],
  ],
  'names that do not exist': [
    ['${{ None }}', "1:5: 'None' has no value; did you mean 'none'?"],
    [
      '{% if a is None %}{% endif %}',
      "1:12: there is no test 'None'; did you mean 'none'?",
    ],
    [
      '{% if a is defned %}{% endif %}',
      "1:12: there is no test 'defned'; did you mean 'defined'?",
    ],
    [
      '${{ text | uppercase }}',
      "1:12: there is no filter 'uppercase'; did you mean 'upper'?",
    ],
    [
      '${{ text | to_json }}',
      "1:12: there is no filter 'to_json'; did you mean 'json'?",
    ],
    [
      '${{ text | defualt("x") }}',
      "1:12: there is no filter 'defualt'; did you mean 'default'?",
    ],
    ['${{ len(list) }}', "1:5: 'len()' does not exist here; write a | length"],
    [
      '{% set ns = namespace(x=1) %}',
      "1:13: 'namespace()' does not exist here; use 'set', which also reaches out of a loop",
    ],
    [
      '{% for k, v in values.items() %}{% endfor %}',
      "1:16: 'items()' does not exist here; write {% for key, value in a %}",
    ],
    [
      '${{ list.length() }}',
      "1:5: 'list.length' is a number and cannot be called",
    ],
    ['${{ txet }}', "1:5: 'txet' has no value; did you mean 'text'?"],
    [
      '${{ text.lenght }}',
      "1:5: 'text.lenght' has no value; did you mean 'text.length'?",
    ],
    ['${{ loop.index }}', "1:5: 'loop' has no value"],
  ],
};
