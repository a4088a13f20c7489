// Which characters the bytes are, decided before anything parses them.
import iconv from 'iconv-lite';

const BOMS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];
// `<?` or `<` and a letter in wide characters without a BOM (XML 1.0, appendix F).
const WIDE: [number[], string][] = [
  [[0x00, 0x00, 0x00, 0x3c], 'utf-32be'],
  [[0x3c, 0x00, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x3c, 0x00], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
];
// Labels that the web uses for a larger set than they name (WHATWG Encoding Standard, 4.2).
const WHATWG: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'x-sjis': 'shift_jis',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
};

const startsWith = (bytes: Uint8Array, prefix: number[]) => prefix.every((byte, i) => bytes[i] === byte);

// A label as an encoding iconv-lite has; UTF-7 and the like hide markup from filters, so the web does not decode them.
function known(label: string | undefined): string | null {
  const name = label?.trim().toLowerCase() ?? '';
  const encoding = WHATWG[name] ?? name;
  if (!encoding || /^utf-?7|^(base64|hex|binary|ucs-?2-internal)$/.test(encoding)) return null;
  return iconv.encodingExists(encoding) ? encoding : null;
}

function declaredInside(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const label =
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1] ??
    /<meta[^>]+?charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1];
  const encoding = known(label);
  // What could be read byte by byte is not UTF-16, whatever it says of itself.
  return encoding?.startsWith('utf-16') || encoding?.startsWith('utf-32') ? 'utf-8' : encoding;
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

// UTF-8 with a few broken bytes, rather than something else: most of what lies outside of ASCII forms sequences.
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  const wide = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return wide > broken;
}

/**
 * The encoding of a text resource, as iconv-lite names it: byte order mark, then the HTTP charset, then the XML
 * declaration or `meta`, then UTF-8 where the bytes are valid UTF-8, else windows-1252 (WHATWG Encoding Standard and
 * RFC 7303, 3). A declared UTF-8 that the bytes contradict gives way to the next.
 */
export function charsetOf(bytes: Uint8Array, contentType = ''): string {
  for (const [mark, encoding] of [...BOMS, ...WIDE]) if (startsWith(bytes, mark)) return encoding;
  const http = known(/charset\s*=\s*["']?([^"';,\s]+)/i.exec(contentType)?.[1]);
  const declared = [http, declaredInside(bytes)].filter(encoding => encoding !== null);
  const other = declared.find(encoding => !/^utf-?8$/.test(encoding));
  if (declared[0] && declared[0] === other) return other;
  if (isUtf8(bytes)) return 'utf-8';
  return other ?? (mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** The bytes as text, without a byte order mark. Broken sequences become U+FFFD. */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const encoding = charsetOf(bytes, contentType);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}
