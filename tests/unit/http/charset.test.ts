import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { charsetOf, decodeText } from '../../../src/http/charset.ts';

const words = 'Žluťoučký “kůň” — 値';

test.each([
  ['a byte order mark over everything else', 'utf-16le', { addBOM: true }, 'text/xml; charset=windows-1252', ''],
  ['a UTF-8 mark', 'utf-8', { addBOM: true }, '', '<?xml version="1.0" encoding="iso-8859-2"?>'],
  ['UTF-16 without a mark, by its shape', 'utf-16be', { addBOM: false }, '', '<?xml version="1.0"?>'],
  ['UTF-32 without a mark, by its shape', 'utf-32le', { addBOM: false }, '', '<?xml version="1.0"?>'],
  [
    'the HTTP charset over the declaration',
    'utf-8',
    {},
    'text/xml;charset="utf-8"',
    '<?xml version="1.0" encoding="koi8-r"?>',
  ],
  ['the XML declaration', 'gb18030', {}, 'application/xml', '<?xml version="1.0" encoding="GB2312"?>'],
  ['meta', 'shift_jis', {}, 'text/html', '<meta charset=Shift_JIS>'],
])('%s', (_name, encoding, options, contentType, declaration) => {
  const text = `${declaration}<p>${encoding === 'shift_jis' || encoding === 'gb18030' ? '値と言葉' : words}</p>`;
  expect(decodeText(iconv.encode(text, encoding, options), contentType)).toBe(text);
});

test('with nothing declared: UTF-8 if the bytes are, else windows-1252', () => {
  expect(decodeText(Buffer.from(words, 'utf8'))).toBe(words);
  expect(decodeText(Buffer.from([0x93, 0x48, 0x69, 0x94]))).toBe('“Hi”');
});

test('ISO-8859-1 means windows-1252 on the web', () => {
  expect(decodeText(Buffer.from([0x93, 0x48, 0x69, 0x94]), 'text/html; charset=ISO-8859-1')).toBe('“Hi”');
});

test('UTF-8 that the bytes contradict gives way to what the document declares', () => {
  const bytes = iconv.encode('<?xml version="1.0" encoding="windows-1251"?><t>Слова</t>', 'windows-1251');
  expect(decodeText(bytes, 'text/xml; charset=utf-8')).toContain('Слова');
});

test('UTF-8 with one broken byte stays UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('“Größe” und “Ärger”'), Buffer.from([0xff]), Buffer.from('!')]);
  expect(decodeText(bytes, 'text/html; charset=utf-8')).toBe('“Größe” und “Ärger”\ufffd!');
});

test.each(['utf-7', 'x-user-defined-nonsense', ''])('a label that is not decoded (%s) is passed over', label => {
  expect(charsetOf(Buffer.from('+ADw-script+AD4-'), `text/html; charset=${label}`)).toBe('utf-8');
});
