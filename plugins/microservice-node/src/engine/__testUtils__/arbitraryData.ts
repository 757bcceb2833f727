import fc from 'fast-check';

const pieces = [
  'class X:',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  'a',
  '$',
  '{',
  '}',
  '%',
  '"',
  "'",
  '\\n',
  'é',
  '#',
  '{ {',
  '<b>',
];

/** Text between tags: anything that starts or ends none by chance. */
export const data = fc
  .array(fc.constantFrom(...pieces), { maxLength: 6 })
  .map(parts =>
    parts
      .join('')
      .replace(/\{+(?=[{%#])|#+(?=\})/g, '')
      .replace(/[{$#%]+$/, ''),
  );
