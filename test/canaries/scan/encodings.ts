/** A way in which a secret may stand somewhere. */
export interface Encoding {
  name: string;
  /** The bytes that a text leaves when it stands, encoded, in the middle of something longer. */
  forms(text: string): Buffer[];
}

/** Every encoding of a single text. Lines of a text and compressed texts are found by the scan itself. */
export const encodings: Encoding[] = [
  { name: 'raw', forms: text => [Buffer.from(text)] },
  { name: 'base64', forms: text => alignments(text) },
  { name: 'base64url', forms: text => alignments(text).map(inAddresses) },
  { name: 'hex', forms: text => bothCases(Buffer.from(text).toString('hex')) },
  { name: 'url', forms: urlForms },
  { name: 'json', forms: jsonForms },
  { name: 'reversed', forms: text => reversals(text) },
  { name: 'utf16le', forms: wideForms },
];

/**
 * What a text becomes inside a longer one that is written in base64: three spellings, by where it starts. Signs that also
 * depend on its neighbours are left out.
 */
function alignments(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map(before => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((padded.length * 8) / 6);
    return Buffer.from(padded.toString('base64').slice(first, last));
  });
}

function inAddresses(base64: Buffer): Buffer {
  const text = base64.toString();
  return Buffer.from(text.replaceAll('+', '-').replaceAll('/', '_'));
}

function bothCases(text: string): Buffer[] {
  return [text.toLowerCase(), text.toUpperCase()].map(each =>
    Buffer.from(each),
  );
}

/** As in a path or a query, with digits in either case, and as in a form, where everything but letters is spelled out. */
function urlForms(text: string): Buffer[] {
  const usual = encodeURIComponent(text);
  const strict = usual.replace(/[!'()*~]/g, spelledOut);
  const forms = [usual, strict].flatMap(form => [
    form,
    form.replace(/%[0-9A-F]{2}/g, digits => digits.toLowerCase()),
  ]);
  return forms.map(form => Buffer.from(form));
}

function spelledOut(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Inside a JSON text, inside a JSON text in a JSON text, and with everything beyond ASCII spelled out. */
function jsonForms(text: string): Buffer[] {
  const once = JSON.stringify(text).slice(1, -1);
  const twice = JSON.stringify(once).slice(1, -1);
  const escaped = [once, twice].map(form =>
    form.replace(
      /[\u0080-\uffff]/g,
      unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
  const shouted = escaped.map(form =>
    form.replace(/\\u[0-9a-f]{4}/g, it => `\\u${it.slice(2).toUpperCase()}`),
  );
  return [once, twice, ...escaped, ...shouted].map(form => Buffer.from(form));
}

/** As it is, and inside a JSON text, which spells the zeros out. */
function wideForms(text: string): Buffer[] {
  const inJson = [...text].map(sign => `${sign}\\u0000`).join('');
  return [Buffer.from(text, 'utf16le'), Buffer.from(inJson)];
}

/** Sign by sign, and byte by byte. */
function reversals(text: string): Buffer[] {
  return [
    Buffer.from([...text].reverse().join('')),
    Buffer.from(text).reverse(),
  ];
}
