import {
  formatSealedSecret,
  parseSealedSecret,
  readEnvelope,
  writeEnvelope,
} from './sealedSecret';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an envelope', () => {
  it('keeps a value with quotes, line breaks and other scripts as it is', () => {
    const envelope = {
      user: 'user:default/guest',
      value: '-----BEGIN "x"-----\r\n\u{1f511} пароль\n',
    };
    expect(readEnvelope(writeEnvelope(envelope))).toEqual(envelope);
  });

  it.each([
    'hunter2',
    'null',
    '{"v":2,"user":"user:default/guest","value":"x"}',
    '{"v":1,"value":"x"}',
    '{"v":1,"user":"user:default/guest","value":7}',
  ])('is not %s', text => {
    expect(readEnvelope(bytes(text))).toBeUndefined();
  });
});

describe('a sealed secret', () => {
  it('is one word, whatever its bytes are', () => {
    const box = Uint8Array.of(0, 255, 254, 62, 63);
    const text = formatSealedSecret({ keyId: '0123456789abcdef', box });
    expect(text).toBe('sealed:1:0123456789abcdef:AP_-Pj8');
    expect(parseSealedSecret(text)).toEqual({ keyId: '0123456789abcdef', box });
  });

  it.each([
    'hunter2',
    'sealed:1:0123456789abcdef:',
    'sealed:1:0123456789abcdef:A',
    'sealed:1:0123456789abcdef:AP/+',
    'sealed:2:0123456789abcdef:AP_-',
    'sealed:1:0123456789ABCDEF:AP_-',
    'sealed:1:0123456789abcdef:AP_-\n',
  ])('is not %j', text => {
    expect(parseSealedSecret(text)).toBeUndefined();
  });
});
